// When somebody reads what a pupil sends (§15.3).
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { nextReading } from './reading-hours.ts'
import { isWorkingDay, type Calendar } from './working-days.ts'

const calendar: Calendar = {
  nation: 'england',
  week: [1, 2, 3, 4, 5],
  terms: [
    { name: 'Autumn', starts: '2026-09-01', ends: '2026-12-18' },
    { name: 'Spring', starts: '2027-01-04', ends: '2027-03-26' },
  ],
  closures: [],
}
const breaks = [
  { name: 'Lunch', starts: '12:15', ends: '13:00' },
  { name: 'Morning', starts: '10:30', ends: '10:45' },
]

test('§15.3 a pupil is told the next break of a school day, over weekends and holidays', () => {
  expect(nextReading(calendar, breaks, '2026-11-23T09:00')).toEqual({ day: '2026-11-23', time: '10:30' })
  expect(nextReading(calendar, breaks, '2026-11-23T10:30')).toEqual({ day: '2026-11-23', time: '12:15' })
  expect(nextReading(calendar, breaks, '2026-11-27T15:00')).toEqual({ day: '2026-11-30', time: '10:30' })
  expect(nextReading(calendar, breaks, '2026-12-18T15:00')).toEqual({ day: '2027-01-04', time: '10:30' })
  expect(nextReading(calendar, null, '2026-11-23T15:00')).toEqual({ day: '2026-11-23', time: undefined })
  expect(nextReading(calendar, null, '2026-11-28T15:00')).toEqual({ day: '2026-11-30', time: undefined })
})

test('§15.3 whatever the moment, the reading lies after it and on a working day', () => {
  const moment = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 1439 }))
    .map(([days, minutes]) =>
      new Date(Date.UTC(2026, 8, 1) + (days * 1440 + minutes) * 60_000).toISOString().slice(0, 16),
    )
  fc.assert(
    fc.property(moment, (now) => {
      const { day, time } = nextReading(calendar, breaks, now)
      expect(`${day}T${time}` > now).toBe(true)
      expect(isWorkingDay(day, calendar)).toBe(true)
    }),
  )
})
