// The set-up after the first account: its steps, what each refuses, who may take it, and what comes of it.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { addWorkingDays } from '../../policy/working-days.ts'
import { contactAskedFor } from '../contacts/contact-queries.ts'
import { taken } from '../invites/invite-person.ts'
import { calendarOf, schoolYear } from './school-year.ts'
import { setUpSteps } from './set-up-steps.ts'

const world = useWorld()
const at = (step: string) => `/school/set-up/${step}`

test('cover: the demonstration has every step behind it that a school needs', async () => {
  const steps = await world.as('head', (sight) => setUpSteps(sight))
  expect(steps.filter(({ done, optional }) => !done && !optional)).toEqual([])
  const { text } = await (await world.browser('head')).get('/school/set-up')
  expect(text).toContain('All is set up.')
  expect((await (await world.browser('head')).get('/')).text).not.toContain('Set up your school')
})

test('cover: the head and the office set the school up; nobody else finds the pages', async () => {
  for (const key of ['teacher', 'chair', 'communications', 'safeguarding', 'parent']) {
    const browser = await world.browser(key)
    expect((await browser.get('/school/set-up')).status).toBe(403)
    expect((await browser.post(at('week'), { nation: 'wales', week: '1' })).status).toBe(403)
  }
  const touched = await world.as('teacher', ({ tx }) =>
    tx.updateTable('school_calendars').set({ nation: 'wales' }).executeTakeFirst(),
  )
  expect(touched.numUpdatedRows).toBe(0n)
})

test('§14.5 days are counted by the nation, week, terms and closures that the office sets', async () => {
  const office = await world.browser('office')
  await office.post(at('week'), { nation: 'scotland', week: '1' })
  await office.post(at('terms'), {
    terms: 'Autumn: 17 August to 18 December 2026',
    closures: 'Training day: 7 December 2026',
  })
  const calendar = await world.as('teacher', calendarOf)
  // The last Monday of November is St Andrew's Day, the next a training day.
  expect(addWorkingDays('2026-11-23', 1, calendar)).toBe('2026-12-14')
  await office.post(at('week'), { nation: 'england', week: '1' })
  const [entry] = (await world.as('office', (sight) => historyOf(sight, 'school', world.schoolId))).slice(-1)
  expect(entry).toMatchObject({ by: 'Bev Carter', action: 'change-week', detail: { nation: 'england' } })
})

test('§3.3 a school without breaks says so, which is not the same as not telling', async () => {
  await (await world.browser('head')).post(at('breaks'), { breaks: '' })
  expect((await world.as('teacher', schoolYear)).breaks).toEqual([])
  await (await world.browser('head')).post(at('breaks'), { breaks: 'Lunch: 12pm to 1pm' })
  expect((await world.as('teacher', schoolYear)).breaks).toEqual([
    { name: 'Lunch', starts: '12:00', ends: '13:00' },
  ])
})

test.each([
  ['week', { nation: 'atlantis', week: '1' }, 'Choose where the school is.'],
  ['week', { nation: 'england' }, 'Tick at least one day'],
  ['week', { nation: 'england', week: '8' }, 'Tick at least one day'],
  ['terms', { terms: '' }, 'Type at least one term'],
  ['terms', { terms: 'Autumn: soon' }, 'Line 1, “Autumn: soon”'],
  ['terms', { terms: 'A: 1 May 2026 to 2 May 2026', closures: 'never' }, 'Line 1, “never”'],
  ['breaks', { breaks: 'Lunch: noon' }, 'Line 1, “Lunch: noon”'],
  ['details', { 'school-name': '', 'web-site': 'x', colour: 'red' }, 'Type the school’s name.'],
  ['lado', { name: 'the duty LADO', phone: '016329600201' }, '1 too many'],
  ['lado', { name: 'the duty LADO', none: 'yes' }, 'Give a telephone number'],
  ['hr', { name: '', email: 'hr@elmshire.example' }, 'Type the name.'],
  ['chair', { name: '', email: 'chair@oakfield.example' }, 'Type their full name.'],
  ['chair', { name: 'Ruben Hale', email: 'nobody' }, 'Type the e-mail address'],
  ['chair', { name: 'Ruben Hale', email: 'HEAD@oakfield.example' }, taken],
  ['chair', { person: 'somebody' }, 'Choose somebody from the list.'],
])('cover: the step %s refuses %o with what to do', async (step, typed, sentence) => {
  const answer = await (await world.browser('head')).post(at(step), typed)
  expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
})

test('§12.2 a school can say that it has no Governor Support, and think better of it', async () => {
  const head = await world.browser('head')
  await head.post(at('governor-support'), { none: 'yes' })
  const told = () => world.as('head', (sight) => contactAskedFor(sight, 'governor-support'))
  expect((await told())?.state).toBe('none')
  await head.post(at('governor-support'), { name: 'Governor Support', phone: '01632 960041' })
  expect(await told()).toMatchObject({ state: 'listed', phone: '01632 960041' })
})

test('cover: a chair who is named is on record as a governor, holds the role and is invited', async () => {
  const head = await world.browser('head')
  await head.post(at('chair'), { name: 'Ruben Hale', email: 'ruben@oakfield.example' })
  const found = await world.as('head', ({ tx }) =>
    tx
      .selectFrom('people as p')
      .innerJoin('person_roles as r', 'r.person_id', 'p.id')
      .innerJoin('person_capacities as c', 'c.person_id', 'p.id')
      .select(['p.position', 'r.role', 'c.capacity', 'r.starts'])
      .where('p.full_name', '=', 'Ruben Hale')
      .execute(),
  )
  expect(found).toEqual([
    {
      position: 'Chair of governors',
      role: 'chair-of-governors',
      capacity: 'governor',
      starts: '2026-11-23',
    },
  ])
  const letters = await world.asSystem(({ tx }) =>
    tx.selectFrom('letters').select('subject').where('to_address', '=', 'ruben@oakfield.example').execute(),
  )
  expect(letters).toEqual([{ subject: 'Your account at Oakfield Primary School' }])
})

test('§4 the office keeps the record and gives no role: that is for the head', async () => {
  const office = await world.browser('office')
  const answer = await office.post(at('chair'), { person: world.id('manager') })
  expect([answer.status, answer.text.includes('This decision is for the headteacher')]).toEqual([409, true])
})

test('cover: what the head changes of the school stands on every page at once', async () => {
  const head = await world.browser('head')
  await head.post(at('details'), {
    'school-name': 'Oakfield Primary and Nursery',
    'web-site': 'https://www.oakfield.example/',
    colour: '#0b5d3b',
  })
  expect((await head.get('/school')).text).toContain('Oakfield Primary and Nursery')
  expect((await (await world.browser('teacher')).get('/')).text).toContain('Oakfield Primary and Nursery')
})
