// Declared ties: told by each person of themselves, seen by the head alone, the head's own by the chair (§7.8–7.10).
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { standingTies } from './tie-queries.ts'

const world = useWorld()
const son = { kind: 'own-child', words: 'My son in Year 4; our family’s group chat' }
const seenBy = async (key: string) => (await world.as(key, standingTies)).map(({ words }) => words)
const waits = async (key: string) =>
  (await (await world.browser(key)).get('/')).text.includes('A tie was declared to you')

test('§7.8 a tie that a teacher declares is seen by them and the head, and by nobody else', async () => {
  await (await world.browser('teacher')).post('/ties', son)
  for (const key of ['teacher', 'head']) expect([key, await seenBy(key)]).toEqual([key, [son.words]])
  for (const key of ['chair', 'manager', 'safeguarding', 'office', 'parent'])
    expect([key, await seenBy(key)]).toEqual([key, []])
  expect(await world.asSystem(standingTies)).toEqual([])
  expect([await waits('head'), await waits('chair')]).toEqual([true, false])
})

test('§7.8 what the tie is stands nowhere in the ledger, and nobody else reads that there is one', async () => {
  const entries = (key: string) =>
    world.as(key, ({ tx }) =>
      tx.selectFrom('ledger_text').select('entry').where('subject_kind', '=', 'tie').execute(),
    )
  const [entry] = await entries('head')
  expect(entry?.entry).toContain('declared a tie')
  expect(entry?.entry).not.toContain('Year 4')
  expect(await entries('office')).toEqual([])
})

test('§7.8 the head notes it; its own person takes it back, and nobody else can', async () => {
  const [tie] = await world.as('head', standingTies)
  const path = `/ties/${tie?.id ?? ''}`
  expect((await (await world.browser('manager')).post(`${path}/note`)).status).toBe(404)
  expect((await (await world.browser('teacher')).post(`${path}/note`)).status).toBe(409)
  expect((await (await world.browser('head')).post(`${path}/note`)).status).toBe(303)
  expect(await waits('head')).toBe(false)
  expect((await (await world.browser('head')).post(`${path}/withdraw`)).status).toBe(409)
  await (await world.browser('teacher')).post(`${path}/withdraw`)
  expect(await seenBy('head')).toEqual([])
})

test('§7.9 the head’s own tie goes to the chair, who notes it', async () => {
  const head = await world.browser('head')
  await head.post('/ties', { kind: 'friends', words: 'The Farahs next door' })
  const [tie] = await world.as('chair', standingTies)
  expect(tie?.words).toBe('The Farahs next door')
  expect((await head.post(`/ties/${tie?.id ?? ''}/note`)).status).toBe(409)
  expect((await (await world.browser('chair')).post(`/ties/${tie?.id ?? ''}/note`)).status).toBe(303)
})

test.each([
  [{ ...son, kind: 'enemy' }, 'Choose what kind of tie it is.'],
  [{ ...son, words: ' ' }, 'Say to whom, and where you are in touch.'],
  [{ ...son, words: 'x'.repeat(301) }, 'Shorten this to 300 characters.'],
])('§7.8 a tie told as %o is refused with what to do', async (typed, sentence) => {
  const answer = await (await world.browser('assistant')).post('/ties', typed)
  expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
})
