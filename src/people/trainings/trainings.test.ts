// The training register: whose course runs out, who is told of it, and who sees the list.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const date = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
const record = async (key: string, course: string, until: string) =>
  (await world.browser('office')).post(`/people/${world.id(key)}/training`, {
    course,
    ...date('taken', '2025-01-10'),
    ...date('expires', until),
  })
const letters = () =>
  world.asSystem(({ tx }) =>
    tx
      .selectFrom('letters')
      .select(['to_person', 'subject', 'lines'])
      .where('subject', 'like', '%training%')
      .execute(),
  )
const day = 24 * 60 * 60_000

test('§14.5 the register shows first what has run out, then what soon will, and goes along as a file', async () => {
  await record('teacher', 'Moderation', '2026-11-20')
  await record('assistant', 'Online safety', '2026-12-20')
  await record('manager', 'First aid', '2028-01-01')
  const office = await world.browser('office')
  const { text } = await office.get('/people/training')
  const places = ['Tom O’Neill', 'Mei Lin', 'Priya Raman'].map((name) => text.indexOf(name))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places[0]).toBeGreaterThan(0)
  const file = await office.get('/people/training.csv')
  expect(file.text).toContain(
    '"Tom O’Neill","Year 4 teacher","Moderation","2025-01-10","2026-11-20","Run out"',
  )
  for (const key of ['teacher', 'parent'])
    expect((await (await world.browser(key)).get('/people/training')).status).toBe(403)
})

test('§14.5 its person is told once at each day, and once it has run out the line manager too', async () => {
  await world.rounds()
  await world.rounds()
  const first = await letters()
  expect(first).toHaveLength(3)
  expect(new Set(first.map(({ to_person }) => to_person))).toEqual(
    new Set([world.id('teacher'), world.id('manager'), world.id('assistant')]),
  )
  expect(first.find(({ to_person }) => to_person === world.id('assistant'))?.subject).toBe(
    'A training of yours runs out',
  )
  world.wait(20 * day)
  await world.rounds()
  expect(await letters()).toHaveLength(4)
  world.wait(10 * day)
  await world.rounds()
  const told = (await letters()).filter(({ subject }) => subject === 'A training of yours has run out')
  expect(told).toHaveLength(2)
  expect(new Set(told.map(({ to_person }) => to_person))).toEqual(
    new Set([world.id('teacher'), world.id('assistant')]),
  )
})

test('§14.5 a course taken again ends the reminders, and takes the place of the old one', async () => {
  await record('teacher', 'Moderation', '2029-01-01')
  const before = (await letters()).length
  world.wait(day)
  await world.rounds()
  const since = (await letters()).slice(before)
  expect(since.filter(({ to_person }) => to_person === world.id('teacher'))).toEqual([])
  const { text } = await (await world.browser('office')).get('/people/training')
  expect(text).not.toContain('20 November 2026')
})
