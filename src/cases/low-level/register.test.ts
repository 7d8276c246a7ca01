// The register of low-level concerns: patterns per person for the head, or whoever stands in, and never for the person (§10.1).
import { beforeAll, expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { newId } from '../../platform/ids.ts'
import { openCase } from '../file/open-case.ts'
import { lowLevelRegister, readsRegister } from './register-queries.ts'

const world = useWorld()
const register = '/cases/low-level'

const open = async (words: string, ...keys: string[]) => {
  await world.as('safeguarding', (sight) =>
    openCase(sight, 'low-level', { words, danger: false, subjects: keys.map(world.id) }),
  )
  const row = await world.asSystem(({ tx }) =>
    tx.selectFrom('cases').select('id').where('words', '=', words).executeTakeFirstOrThrow(),
  )
  return row.id
}
const seenBy = async (key: string) =>
  (await world.as(key, lowLevelRegister)).flatMap(({ name, entries }) => entries.map(() => name)).toSorted()

let first = ''
beforeAll(async () => {
  first = await open('Gave a pupil a lift', 'teacher')
  await open('Wrote to a pupil at night', 'teacher')
  await open('A joke about a parent', 'assistant')
  await open('Something about the head', 'head')
})

test('§10.1 the head sees each person with all their low-level concerns, and the day on which somebody looks next', async () => {
  const head = await world.browser('head')
  const { text } = await head.get(register)
  expect(text).toContain('2 concerns, 2 in the last 12 months.')
  expect(text).toContain('Look at them together')
  expect(text).toContain('Looked at again on 7 December 2026.')
  const reviewed = await head.post(`/cases/${first}/do/review`, {
    found: 'The same pupil twice',
    'again-day': '1',
    'again-month': '12',
    'again-year': '2026',
  })
  expect(reviewed.status).toBe(303)
  const pattern = await head.get(`${register}/${world.id('teacher')}`)
  expect(pattern.text).toContain('The same pupil twice')
  expect(pattern.text).toContain(`href="/cases/${first}"`)
  expect(pattern.text).not.toContain('A joke about a parent')
  world.wait(10 * 24 * 60 * 60_000)
  expect((await (await world.browser('head')).get(register)).text).toContain('Late')
})

test('§10.1 what is about the head stands in the chair’s register alone, and no list tells the head of it', async () => {
  const [head, chair] = [await seenBy('head'), await seenBy('chair')]
  expect(head).toHaveLength(3)
  expect(chair).toHaveLength(1)
  expect(head).not.toContain(chair[0])
  const browser = await world.browser('head')
  expect((await browser.get(`${register}/${world.id('head')}`)).status).toBe(404)
})

test('§10.1 nobody else reads the register: the page isn’t there for them, and the database gives them no row', async () => {
  for (const key of ['teacher', 'assistant', 'safeguarding', 'office', 'manager', 'communications']) {
    expect([key, await world.as(key, readsRegister)]).toEqual([key, false])
    expect([key, await seenBy(key)]).toEqual([key, []])
    expect([key, (await (await world.browser(key)).get(register)).status]).toEqual([key, 404])
  }
  expect((await (await world.browser('teacher')).get('/cases')).text).not.toContain('low-level')
  expect((await (await world.browser('head')).get('/cases')).text).toContain(`href="${register}"`)
})

test('§10.1 while the head is away whoever stands in reads it, without what is about themselves, and no longer', async () => {
  await world.asSystem(({ tx, today, now }) =>
    tx
      .insertInto('absences')
      .values({
        school_id: world.schoolId,
        id: newId(now),
        person_id: world.id('head'),
        deputy_id: world.id('assistant'),
        starts: today,
        ends: today,
      })
      .execute(),
  )
  const names = await seenBy('assistant')
  expect(names).toHaveLength(2)
  expect(new Set(names).size).toBe(1)
  const browser = await world.browser('assistant')
  const page = await browser.get(`${register}/${world.id('teacher')}`)
  expect(page.text).toContain('2 concerns')
  expect(page.text).not.toContain(`href="/cases/${first}"`)
  world.wait(24 * 60 * 60_000)
  expect(await seenBy('assistant')).toEqual([])
})

test('§10.1 each look at somebody’s concerns stands in the ledger', async () => {
  const history = await world.as('head', (sight) => historyOf(sight, 'low-level', first))
  const looks = history.filter(({ action }) => action === 'look')
  expect(looks.map(({ done, actor }) => [done, actor])).toEqual([
    ['looked at it in the register', world.id('head')],
    ['looked at it in the register', world.id('assistant')],
  ])
})
