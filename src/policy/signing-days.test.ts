// By when each person signs, and how they stand: reckoned on the calendar, without a clock.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays } from './days.ts'
import { capacities, type Capacity } from './people.data.ts'
import { dueOn, mustSign, standingOf, stepFor, type Calendar } from './signing-days.ts'
import { daysToSign, signingTimetable } from './signing-timetable.data.ts'

const began = '2024-09-02'
const version = (effectiveFrom: string, signed: boolean, signBy: string | null = null) => ({
  effectiveFrom,
  signBy,
  signed,
})
const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays('2026-01-01', count))

test('§1.4 staff and governors sign', () => {
  for (const each of ['employee', 'contractor', 'volunteer', 'governor'] as const)
    expect(mustSign({ capacities: [each] })).toBe(true)
})

test('§13 parents don’t sign, in the PTA neither; staff who are in the PTA do', () => {
  expect(mustSign({ capacities: ['parent-or-carer', 'pta-member'] })).toBe(false)
  expect(mustSign({ capacities: ['pta-member', 'employee'] })).toBe(true)
  const each = fc.constantFrom(...(Object.keys(capacities) as Capacity[]))
  fc.assert(
    fc.property(fc.array(each), fc.array(each), (one, more) => {
      // Another capacity never frees somebody from signing.
      expect(!mustSign({ capacities: one }) || mustSign({ capacities: [...one, ...more] })).toBe(true)
    }),
  )
})

test('signature: a version is to be signed by the governors’ day, else two weeks after it begins to count', () => {
  expect(daysToSign).toBe(14)
  expect(dueOn(version('2026-11-20', false), began)).toBe('2026-12-04')
  expect(dueOn(version('2026-11-20', false, '2026-12-18'), began)).toBe('2026-12-18')
})

test('signature: a new starter signs on the first day, where that is later', () => {
  expect(dueOn(version('2026-09-01', false), '2026-11-23')).toBe('2026-11-23')
  expect(dueOn(version('2026-11-20', false), '2026-11-23')).toBe('2026-12-04')
})

test('signature: the day itself is still in time, and the day after is late', () => {
  const versions = [version('2026-11-20', false)]
  expect(standingOf(versions, began, '2026-12-04')).toEqual({ state: 'to-sign', due: '2026-12-04' })
  const late = { state: 'overdue', due: '2026-12-04', since: '2026-12-05' }
  expect(standingOf(versions, began, '2026-12-05')).toEqual(late)
  expect(standingOf([], began, '2026-12-05')).toBeUndefined()
})

test('signature: who signed the version before keeps their roles until the day of the new one', () => {
  const versions = [version('2025-09-01', true), version('2026-11-20', false)]
  expect(standingOf(versions, began, '2026-11-20')?.state).toBe('to-sign')
  expect(standingOf(versions, began, '2026-12-05')?.state).toBe('overdue')
})

test('signature: a new version gives no new time to whoever let the day before it pass', () => {
  const versions = [version('2025-09-01', false), version('2026-11-20', false)]
  const since = { state: 'overdue', due: '2026-12-04', since: '2025-09-16' }
  expect(standingOf(versions, began, '2026-11-20')).toEqual(since)
})

test('signature: a version that was replaced before its day made nobody late', () => {
  const versions = [version('2026-11-10', false), version('2026-11-20', false)]
  expect(standingOf(versions, began, '2026-11-27')?.state).toBe('to-sign')
})

test('signature: whoever has signed what counts is never late, and nobody is late before their first day', () => {
  const some = fc.array(fc.record({ effectiveFrom: days, signBy: fc.constant(null), signed: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(some, days, days, (versions, begins, today) => {
      const counted = versions.filter(({ effectiveFrom }) => effectiveFrom <= today)
      const standing = standingOf(counted, begins, today)
      const since = standing?.state === 'overdue' ? standing.since : addDays(begins, 1)
      expect(counted.at(-1)?.signed === true).toBe(standing?.state === 'signed')
      expect(since > begins).toBe(true)
      expect(standing?.state !== 'overdue' || since <= today).toBe(true)
    }),
  )
})

test('signature: asked on the first day, reminded a week and two days before, and on the day', () => {
  const at = (today: string) => stepFor('signer', { today, asked: '2026-11-20', due: '2026-12-04' })
  expect(at('2026-11-19')).toBeUndefined()
  expect([at('2026-11-20'), at('2026-11-26')]).toEqual(['asked', 'asked'])
  expect([at('2026-11-27'), at('2026-12-02')]).toEqual(['a-week-left', 'two-days-left'])
  expect([at('2026-12-04'), at('2026-12-05')]).toEqual(['last-day', 'overdue'])
})

test('signature: the line manager is told the day after, the head a week after', () => {
  const calendar = (today: string): Calendar => ({ today, asked: '2026-11-20', due: '2026-12-04' })
  expect(stepFor('line-manager', calendar('2026-12-04'))).toBeUndefined()
  expect(stepFor('line-manager', calendar('2026-12-05'))).toBe('manager-told')
  expect(stepFor('head', calendar('2026-12-10'))).toBeUndefined()
  expect(stepFor('head', calendar('2026-12-11'))).toBe('head-told')
})

test('signature: a new starter is asked on the first day, and not reminded of days before it', () => {
  const first = '2026-11-23'
  expect(stepFor('signer', { today: first, asked: first, due: first })).toBe('asked')
  expect(stepFor('signer', { today: '2026-11-24', asked: first, due: first })).toBe('overdue')
})

test('signature: the steps come in the order of the timetable, whatever days are missed', () => {
  const own = signingTimetable.filter(({ tells }) => tells === 'signer').map(({ step }) => step as string)
  fc.assert(
    fc.property(
      days,
      fc.nat(30),
      fc.array(fc.nat(12), { minLength: 2, maxLength: 12 }),
      (asked, later, gaps) => {
        const due = addDays(asked, later)
        let today = asked
        const places = gaps.map((gap) => {
          today = addDays(today, gap)
          return own.indexOf(stepFor('signer', { today, asked, due }) ?? '')
        })
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      },
    ),
  )
})
