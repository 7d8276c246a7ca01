// Which notice of a coming day is due, and which post some words name: over all days, and by example.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays } from './days.ts'
import { noticeDue, yearsLater } from './notice-due.ts'
import { postNamed } from './post-named.ts'
import { reviewNotices } from './review-timetable.data.ts'

const dates = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2000-01-01', days))

test('cover: before the first notice none is due; from then on the latest whose time has begun', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -400, max: 400 }), (day, left) => {
      const due = noticeDue(day, addDays(day, -left), reviewNotices)
      const begun = reviewNotices.filter((notice) => notice >= left)
      expect(due).toBe(begun.length > 0 ? Math.min(...begun) : undefined)
    }),
  )
})

test('cover: over the days before a review each notice comes due once, in its order', () => {
  const told = Array.from({ length: 100 }, (_, at) =>
    noticeDue('2027-03-01', addDays('2027-03-01', at - 80), reviewNotices),
  )
  expect(told.filter((each, at) => each !== undefined && each !== told[at - 1])).toEqual([60, 14, 0])
})

test('cover: a year later is the same day, and 29 February becomes 1 March', () => {
  expect(yearsLater('2026-12-01', 1)).toBe('2027-12-01')
  expect(yearsLater('2028-02-29', 1)).toBe('2029-03-01')
})

test.each([
  ['The headteacher', 'headteacher'],
  ['our Deputy Headteacher', 'deputy-headteacher'],
  ['The office', 'office'],
  ['Chair of governors', 'chair-of-governors'],
  ['Mrs Example', undefined],
  ['', undefined],
])('cover: “%s” names %s', (words, role) => expect(postNamed(words)).toBe(role))
