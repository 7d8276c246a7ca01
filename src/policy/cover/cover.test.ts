// §14.5, §18.4: the rules of cover, tried on any rota, any leave and both changes of the clock.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays } from '../days.ts'
import {
  couldTake,
  coverAt,
  coverOn,
  gapsAhead,
  stepFor,
  wantedOn,
  type CoverFacts,
  type Moderator,
} from './cover.ts'
import { holdsMoment, merged, shared, without, type Stretch } from './spans.ts'
import { momentOf } from './wall-clock.ts'

const zone = 'Europe/London'
const calendar = { nation: 'england', week: [1, 2, 3, 4, 5], terms: [], closures: [] } as const
const monday = '2026-11-23'
const moderator = (person: string): Moderator => ({
  person,
  signed: true,
  trainedUntil: null,
  here: [{ starts: '2026-01-01', ends: null }],
})
const school: CoverFacts = {
  zone,
  calendar,
  hours: [{ weekday: 1, opens: 540, closes: 960 }],
  moderators: [moderator('Mei'), moderator('Sam')],
  duties: [{ person: 'Mei', weekday: 1, opens: 540, closes: 960 }],
  taken: [],
  away: [],
  busy: [],
}
const at = (minutes: number, day = monday) => momentOf(day, minutes, zone)
const stateAt = (facts: CoverFacts, minutes: number) => coverAt(facts, at(minutes), monday).state

test('§14.5 a site is open in its hours while a moderator is on duty, and closed outside them', () => {
  expect([stateAt(school, 539), stateAt(school, 540), stateAt(school, 959), stateAt(school, 960)]).toEqual([
    'outside-hours',
    'open',
    'open',
    'outside-hours',
  ])
  expect(stateAt({ ...school, hours: [] }, 600)).toBe('no-hours')
})

test.each([
  ['away', { away: [{ person: 'Mei', starts: monday, ends: monday }] }],
  ['not signed', { moderators: [{ ...moderator('Mei'), signed: false }] }],
  ['never trained', { moderators: [{ ...moderator('Mei'), trainedUntil: undefined }] }],
  ['trained until yesterday', { moderators: [{ ...moderator('Mei'), trainedUntil: '2026-11-22' }] }],
  ['gone', { moderators: [{ ...moderator('Mei'), here: [{ starts: '2026-01-01', ends: '2026-11-22' }] }] }],
])('§18.4 a site pauses by itself where its only moderator on duty is %s', (_, change) => {
  expect(stateAt({ ...school, ...change }, 600)).toBe('paused')
})

test('§14.5 a meeting in a calendar closes the site for its time alone, and it opens again by itself', () => {
  const busy = { ...school, busy: [{ person: 'Mei', starts: at(600), ends: at(660) }] }
  expect([stateAt(busy, 599), stateAt(busy, 600), stateAt(busy, 660)]).toEqual(['open', 'paused', 'open'])
  expect(coverAt(busy, at(600), monday)).toEqual({ state: 'paused', next: at(660) })
})

test('§14.5 a gap is foreseen two weeks ahead, and who is asked goes up as it comes nearer', () => {
  const away = { ...school, away: [{ person: 'Mei', starts: '2026-12-07', ends: '2026-12-07' }] }
  expect(gapsAhead(away, monday, at(0)).map(({ day, step }) => [day, step])).toEqual([
    ['2026-12-07', 'moderators'],
  ])
  expect([14, 8, 7, 4, 3, 0].map((days) => stepFor(addDays(monday, days), monday))).toEqual([
    'moderators',
    'moderators',
    'administrators',
    'administrators',
    'head',
    'head',
  ])
  expect(couldTake(away, '2026-12-07')).toEqual(['Sam'])
  const taken = { ...away, taken: [{ person: 'Sam', day: '2026-12-07' }] }
  expect(gapsAhead(taken, monday, at(0))).toEqual([])
})

test('§14.5 on bank holidays, closures and between terms a site wants no hours', () => {
  const everyDay = {
    ...school,
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: 540, closes: 960 })),
  }
  expect(wantedOn(everyDay, '2026-12-25')).toEqual([])
  const shut = { ...calendar, closures: [{ name: 'Training day', starts: monday, ends: monday }] }
  expect(wantedOn({ ...everyDay, calendar: shut }, monday)).toEqual([])
})

test('§14.5 a night of 30 minutes past midnight to half past three lasts two hours in March and four in October', () => {
  const lasts = (day: string) => (momentOf(day, 210, zone) - momentOf(day, 30, zone)) / 3_600_000
  expect([lasts('2026-03-29'), lasts('2026-10-25'), lasts('2026-11-01')]).toEqual([2, 4, 3])
})

test('§14.5 the wall’s minutes never run backwards, on any day and in zones far from ours', () => {
  const zones = ['Europe/London', 'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Kathmandu', 'UTC']
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.nat(730),
      fc.nat(1439),
      fc.nat(1439),
      (where, days, one, other) => {
        const day = addDays('2026-01-01', days)
        const [early, late] = [Math.min(one, other), Math.max(one, other)]
        expect(momentOf(day, early, where)).toBeLessThanOrEqual(momentOf(day, late, where))
      },
    ),
  )
})

const stretches = fc.array(
  fc
    .record({ starts: fc.nat(60), ends: fc.nat(60) })
    .map(({ starts, ends }): Stretch => ({ starts, ends: starts + (ends % 9) })),
)
test('§14.5 stretches laid over each other keep every minute in exactly one place', () => {
  fc.assert(
    fc.property(stretches, stretches, (some, others) => {
      for (let minute = 0; minute < 70; minute += 1) {
        const [one, other] = [holdsMoment(some, minute), holdsMoment(others, minute)]
        expect(holdsMoment(merged(some), minute)).toBe(one)
        expect(holdsMoment(shared(some, others), minute)).toBe(one && other)
        expect(holdsMoment(without(some, others), minute)).toBe(one && !other)
      }
    }),
  )
})

test('§18.4 whatever is added to sickness, leave and leavers, no open minute is without somebody, and no gap is left unsaid', () => {
  const person = fc.constantFrom('Mei', 'Sam')
  const day = fc.nat(20).map((days) => addDays('2026-10-19', days))
  const hours = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    opens: fc.nat(1439),
    lasts: fc.nat(700),
  })
  const onWall = hours.map(({ weekday, opens, lasts }) => ({
    weekday,
    opens,
    closes: Math.min(1440, opens + lasts),
  }))
  const facts = fc.record({
    hours: fc.array(onWall, { maxLength: 5 }),
    duties: fc.array(
      fc.tuple(person, onWall).map(([who, each]) => ({ ...each, person: who })),
      { maxLength: 6 },
    ),
    taken: fc.array(fc.record({ person, day }), { maxLength: 3 }),
    away: fc.array(fc.record({ person, starts: day, ends: day }), { maxLength: 3 }),
    ends: fc.option(day),
  })
  fc.assert(
    fc.property(facts, day, fc.nat(1439), ({ ends, ...rest }, today, minutes) => {
      const leaver = { ...moderator('Mei'), here: [{ starts: '2026-01-01', ends }] }
      const any = { ...school, ...rest, moderators: [leaver, moderator('Sam')] }
      const moment = momentOf(today, minutes, zone)
      const { open, gaps } = coverOn(any, today)
      expect(merged([...open, ...gaps])).toEqual(wantedOn(any, today))
      if (coverAt(any, moment, today).state !== 'open') return
      const there = ['Mei', 'Sam'].filter((who) => {
        const away = any.away.some(
          (each) => each.person === who && each.starts <= today && today <= each.ends,
        )
        const left = who === 'Mei' && ends !== null && ends < today
        const due = any.duties.some(
          (each) => each.person === who && each.weekday === (new Date(`${today}T12:00Z`).getUTCDay() || 7),
        )
        return !away && !left && (due || any.taken.some((each) => each.person === who && each.day === today))
      })
      expect(there).not.toEqual([])
    }),
    { numRuns: 500 },
  )
})
