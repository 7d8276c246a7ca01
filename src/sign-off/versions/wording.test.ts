// Changing the wording of a clause through its page: slots are known, nothing typed is lost, nobody writes over another.
import { expect, test } from 'vitest'

import { statusOfClearPage } from '../../../tests/bad-input/clear-page.ts'
import type { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { versionById } from '../policy-queries.ts'
import { modelPolicy } from '../text/model-policy.ts'

const world = useWorld()
let address = ''
const textOf = async (number: string) => {
  const version = await world.as('head', (sight) => versionById(sight, address.split('/').at(-1) ?? ''))
  return version?.clauses.find((each) => each.number === number)?.text
}
const wasOn = async (browser: PlainBrowser, slug: string) =>
  /name="was" value="([0-9a-f]+)"/u.exec((await browser.get(`${address}/clauses/${slug}`)).text)?.[1] ?? ''
const model = (number: string) => modelPolicy.find((each) => each.number === number)?.text ?? ''

test('§3.2 a writer finds each clause’s wording with its slots, and what the model says', async () => {
  const head = await world.browser('head')
  address = (await head.post('/policy/write')).location
  expect((await head.get(address)).text).toContain(`${address}/clauses/18-6-note`)
  const { text } = await head.get(`${address}/clauses/3-2`)
  for (const each of [
    '{blocked-services}',
    'Services that the filter blocks: Facebook',
    'The same. Your school',
  ])
    expect(text).toContain(each)
  expect((await (await world.browser('teacher')).get(`${address}/clauses/3-2`)).status).toBe(403)
  expect((await (await world.browser('chair')).get(`${address}/clauses/3-2`)).status).toBe(403)
  expect((await head.get(`${address}/clauses/99-9`)).status).toBe(404)
})

test.each([
  ['', 'A clause must keep words'],
  ['We block {the-moon}.', 'is no slot that we know'],
  ['We block {blocked-services for ever.', 'has no partner'],
  ['x'.repeat(20_001), 'too long'],
])('§3.2 the wording “%.40s” is refused, and stands there to be mended', async (wording, sentence) => {
  const head = await world.browser('head')
  const was = await wasOn(head, '3-2')
  const answer = await head.post(`${address}/clauses/3-2`, { wording, was })
  expect(statusOfClearPage(answer)).toBe(422)
  expect(answer.text).toContain(sentence)
  expect(answer.text).toContain(`>${wording}</textarea>`)
  expect(await textOf('3.2')).toBe(model('3.2'))
})

test('cover: of two who word one clause at once the second is told, and sees both', async () => {
  const [head, office] = [await world.browser('head'), await world.browser('office')]
  const was = await wasOn(head, '3-3')
  expect((await office.post(`${address}/clauses/3-3`, { wording: 'The office’s words.', was })).status).toBe(
    303,
  )
  const late = await head.post(`${address}/clauses/3-3`, { wording: 'The head’s words.', was })
  expect(statusOfClearPage(late)).toBe(422)
  for (const each of [
    'Bev Carter has changed this clause',
    'The office’s words.',
    '>The head’s words.</textarea>',
  ])
    expect(late.text).toContain(each)
  expect(await textOf('3.3')).toBe('The office’s words.')
  const now = /name="was" value="([0-9a-f]+)"/u.exec(late.text)?.[1] ?? ''
  expect((await head.post(`${address}/clauses/3-3`, { wording: 'Both.', was: now })).location).toBe(address)
  expect(await textOf('3.3')).toBe('Both.')
})

test('cover: two who word different clauses at once don’t stand in each other’s way', async () => {
  const [head, office] = [await world.browser('head'), await world.browser('office')]
  const [one, other] = [await wasOn(head, '2-1'), await wasOn(office, '2-2')]
  expect((await head.post(`${address}/clauses/2-1`, { wording: 'One.', was: one })).status).toBe(303)
  expect((await office.post(`${address}/clauses/2-2`, { wording: 'Other.', was: other })).status).toBe(303)
  expect([await textOf('2.1'), await textOf('2.2')]).toEqual(['One.', 'Other.'])
})

test('cover: of two who save in the same moment one is told, and both still have what they typed', async () => {
  const [head, office] = [await world.browser('head'), await world.browser('office')]
  const was = await wasOn(head, '2-3')
  const answers = await Promise.all([
    head.post(`${address}/clauses/2-3`, { wording: 'Head at once.', was }),
    office.post(`${address}/clauses/2-3`, { wording: 'Office at once.', was }),
  ])
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 422]))
  const told = answers.find(({ status }) => status === 422)
  const theirs = answers[0]?.status === 422 ? 'Head at once.' : 'Office at once.'
  expect(told?.text).toContain(`>${theirs}</textarea>`)
  expect(await textOf('2.3')).toBe(theirs === 'Head at once.' ? 'Office at once.' : 'Head at once.')
})

test('cover: a page that comes back without what it saw writes over nobody', async () => {
  const head = await world.browser('head')
  expect((await head.post(`${address}/clauses/2-1`, { wording: 'Blind.' })).status).toBe(422)
  expect(await textOf('2.1')).toBe('One.')
})

test('cover: the model’s wording can be taken again, and the ledger names each clause that changed', async () => {
  const head = await world.browser('head')
  const { text } = await head.get(`${address}/clauses/3-3`)
  const seen = /name="seen" value="(\d+)"/u.exec(text)?.[1] ?? ''
  await head.post(`${address}/clauses/3-3/model`, { seen })
  expect(await textOf('3.3')).toBe(model('3.3'))
  expect((await head.post(`${address}/clauses/2-1/model`, { seen })).status).toBe(409)
  const id = address.split('/').at(-1) ?? ''
  const entries = await world.as('head', (sight) => historyOf(sight, 'policy', id))
  expect(entries.slice(1).map(({ detail }) => detail['clauses'])).toEqual([
    ['3.3'],
    ['3.3'],
    ['2.1'],
    ['2.2'],
    ['2.3'],
    ['3.3'],
  ])
})

test('cover: the wording of a version with the governors, or approved, has no page to change it', async () => {
  const head = await world.browser('head')
  const was = await wasOn(head, '2-1')
  await head.post(`${address}/do/propose`)
  const answer = await head.post(`${address}/clauses/2-1`, { wording: 'Too late.', was })
  expect([answer.status, answer.text.includes('with the governors now')]).toEqual([422, true])
  expect(answer.text).toContain('>Too late.</textarea>')
  const [first] = await world.asSystem(({ tx }) =>
    tx.selectFrom('policy_versions').select('id').where('number', '=', 1).execute(),
  )
  expect((await head.get(`/policy/write/${first?.id}/clauses/2-1`)).status).toBe(404)
})
