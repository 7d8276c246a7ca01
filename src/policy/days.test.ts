// Months by the calendar.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { monthsAfter } from './days.ts'

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-23', 1, '2026-12-23'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2028-02-29', -12, '2027-02-28'],
])('data: from %s, %i months on is %s', (date, months, then) => {
  expect(monthsAfter(date, months)).toBe(then)
})

test('data: a month never leads past the month that follows', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (at, months) => {
      const date = at.toISOString().slice(0, 10)
      const then = monthsAfter(date, months)
      const monthOf = (each: string) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7))
      expect(monthOf(then) - monthOf(date)).toBe(months)
      expect(Number(then.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)))
    }),
  )
})
