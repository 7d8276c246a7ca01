// The record of people: who keeps it, who hands out roles and decisions, and that rights end by themselves.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { holdersOf, insiders } from '../directory.ts'
import { taken } from '../invites/invite-person.ts'
import { personRecord } from './people-queries.ts'
import { personRoom } from './person-decisions.ts'

const world = useWorld()
const date = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
const day = 24 * 60 * 60_000
const newcomer = (more: Record<string, string> = {}) => ({
  name: 'Nia Rowe',
  position: 'Year 2 teacher',
  capacity: 'employee',
  manager: world.id('manager'),
  ...date('starts', '2026-11-23'),
  ...more,
})
const at = (key: string, part: string) => `/people/${world.id(key)}/${part}`

test('§1.4 the office puts somebody on record and invites them; teachers and parents find no such page', async () => {
  const office = await world.browser('office')
  const { location } = await office.post('/people/new', newcomer({ email: 'nia@oakfield.example' }))
  const page = await office.get(location)
  expect(page.text).toContain('Line manager: Priya Raman.')
  expect((await office.get('/people')).text).toContain('Nia Rowe')
  const people = await world.as('teacher', insiders)
  expect(people.map(({ name }) => name)).toContain('Nia Rowe')
  for (const key of ['teacher', 'parent', 'communications'])
    for (const path of ['/people', '/people/new', location])
      expect((await (await world.browser(key)).get(path)).status).toBe(403)
})

test.each([
  [{ name: '' }, 'Type their full name.'],
  [{ position: 'x'.repeat(201) }, 'Shorten their position'],
  [{ capacity: 'king' }, 'Choose what they are to the school.'],
  [{ manager: 'nobody' }, 'Choose the line manager from the list.'],
  [date('starts', '2026-02-31'), 'Type the first day as day, month and year'],
  [{ email: 'nia' }, 'Type the e-mail address'],
  [{ email: 'Tom@oakfield.example' }, taken],
])('§1.4 somebody new with %o is refused with what to do, and the typing stays', async (more, sentence) => {
  const answer = await (await world.browser('head')).post('/people/new', newcomer({ ...more }))
  expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
  expect(answer.text).toContain('<option value="employee"')
})

test('§4 the head gives a role with dates; the office can’t, nor a manager to themselves', async () => {
  const role = { role: 'technician', ...date('starts', '2026-11-23'), ...date('ends', '2026-12-01') }
  expect((await (await world.browser('office')).post(at('office', 'role'), role)).status).toBe(409)
  const forged = await world.as('manager', (sight) =>
    act(sight, personRoom, world.id('manager'), 'give-role', {
      input: { role: 'headteacher', starts: '2026-11-23', ends: null },
    }),
  )
  expect(forged).toMatchObject({ ok: false, refusal: { clause: '4' } })
  await (await world.browser('head')).post(at('assistant', 'role'), role)
  const holders = () => world.as('head', (sight) => holdersOf(sight, ['technician']))
  expect(await holders()).toEqual({ technician: [world.id('assistant')] })
  const [entry] = (
    await world.as('head', (sight) => historyOf(sight, 'person', world.id('assistant')))
  ).slice(-1)
  expect(entry).toMatchObject({ by: 'Jo Bennett', detail: { role: 'Technician', ends: '2026-12-01' } })
})

test('cover: nobody is headteacher and chair at once, and a school is never without a head', async () => {
  const head = await world.browser('head')
  const chair = { role: 'chair-of-governors', ...date('starts', '2026-11-23') }
  const twice = await head.post(at('head', 'role'), chair)
  expect([twice.status, twice.text.includes('at once.')]).toEqual([409, true])
  const record = await world.as('head', (sight) => personRecord(sight, world.id('head')))
  const ended = await head.post(at('head', 'end'), { what: 'role', row: record?.roles[0]?.id ?? '' })
  expect([ended.status, ended.text.includes('A school needs a headteacher.')]).toEqual([409, true])
  const left = await head.post(at('head', 'leaving'), date('last', '2026-11-23'))
  expect(left.status).toBe(409)
})

test('§1.4 on the last day rights still count; the day after, every role and page is closed by itself', async () => {
  const office = await world.browser('office')
  await office.post(at('communications', 'leaving'), date('last', '2026-11-25'))
  const may = async () => (await (await world.browser('communications')).get('/school/logo')).status
  world.wait(2 * day)
  expect(await may()).toBe(200)
  world.wait(day)
  expect(await may()).toBe(403)
  expect(await world.as('head', (sight) => holdersOf(sight, ['communications-manager']))).toEqual({})
  const later = await world.browser('office')
  expect((await later.get('/people')).text).toContain('Left on 25 November 2026')
})

test('§1.4 whoever comes back gets no old role back with it', async () => {
  const office = await world.browser('office')
  await office.post(at('communications', 'capacity'), {
    capacity: 'employee',
    ...date('starts', '2026-11-26'),
  })
  expect(await world.as('head', (sight) => holdersOf(sight, ['communications-manager']))).toEqual({})
})

test('§14.5 a training is written down with its expiry, and shown as run out when it has', async () => {
  const office = await world.browser('office')
  const typed = { course: 'Safeguarding', ...date('taken', '2025-09-01'), ...date('expires', '2026-09-01') }
  await office.post(at('teacher', 'training'), typed)
  expect((await office.get(`/people/${world.id('teacher')}`)).text).toContain('Run out')
  const future = await office.post(at('teacher', 'training'), { ...typed, ...date('taken', '2030-01-01') })
  expect([future.status, future.text.includes('today or earlier')]).toEqual([422, true])
  const seen = await world.as('assistant', ({ tx }) =>
    tx.selectFrom('trainings').select('id').where('person_id', '<>', world.id('assistant')).execute(),
  )
  expect(seen).toEqual([])
})

test.each([
  ['role', { role: 'king' }, 'Choose a role.'],
  [
    'capacity',
    { capacity: 'employee', ...date('ends', '2020-01-01') },
    'Type the last day, not before the first',
  ],
  ['decision', { clause: '99', ...date('ends', '2026-12-01') }, 'Choose the decision'],
  ['decision', { clause: '16.4' }, 'Type the last day, not before the first.'],
  ['away', { deputy: 'nobody', ...date('ends', '2026-12-01') }, 'Choose who stands in.'],
  ['training', { course: '' }, 'Type the name of the course.'],
  ['leaving', {}, 'Type their last day'],
])('§1.4 the form of %s refuses %o', async (part, typed, sentence) => {
  const head = await world.browser('head')
  const answer = await head.post(at('teacher', part), { ...date('starts', '2026-11-26'), ...typed })
  expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
})

test('§16.4 only the head hands a decision over, and takes it back', async () => {
  const typed = { clause: '16.4', ...date('starts', '2026-11-26'), ...date('ends', '2026-12-10') }
  expect((await (await world.browser('office')).post(at('assistant', 'decision'), typed)).status).toBe(409)
  const head = await world.browser('head')
  await head.post(at('assistant', 'decision'), typed)
  const page = await head.get(`/people/${world.id('assistant')}`)
  const row = /name="what" value="decision"[^]*?name="row" value="([^"]+)"/u.exec(page.text)?.[1] ?? ''
  await head.post(at('assistant', 'end'), { what: 'decision', row })
  const again = await head.post(at('assistant', 'end'), { what: 'decision', row })
  expect([again.status, again.text.includes('This has ended already.')]).toEqual([409, true])
})
