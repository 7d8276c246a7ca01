// Working days: the bank holidays of known years, the school's own week and terms, and how days are counted.
import Holidays from 'date-holidays'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { bankHolidays, bankHolidaysUntil } from './bank-holidays.data.ts'
import type { Nation } from './nations.data.ts'
import {
  addWorkingDays,
  isWorkingDay,
  offices,
  officesOf,
  workingDaysUntil,
  type Calendar,
} from './working-days.ts'

const inYear = (nation: Nation, year: number) =>
  Object.keys(bankHolidays[nation]).filter((date) => date.startsWith(`${year}-`))

/** As GOV.UK lists them, those at weekends left out. */
const england: [number, string[]][] = [
  [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
  [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  [2028, ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
]

test.each(england)('§10.1 the bank holidays of England and Wales in %i are the known ones', (year, days) => {
  const dates = days.map((day) => `${year}-${day}`)
  expect(inYear('england', year)).toEqual(dates)
  expect(inYear('wales', year)).toEqual(dates)
})

test('§10.1 the other nations have days of their own', () => {
  const scotland = inYear('scotland', 2027)
  expect(scotland).toEqual(
    ['01-01', '01-04', '03-26', '05-03', '05-31', '08-02', '11-30', '12-27', '12-28'].map(
      (day) => `2027-${day}`,
    ),
  )
  expect(inYear('northern-ireland', 2026)).toContain('2026-07-13')
  expect(inYear('northern-ireland', 2026)).toContain('2026-03-17')
  expect(isWorkingDay('2026-11-30', officesOf('scotland'))).toBe(false)
  expect(isWorkingDay('2026-11-30')).toBe(true)
})

test.each([
  ['england', 'ENG'],
  ['wales', 'WLS'],
  ['scotland', 'SCT'],
  ['northern-ireland', 'NIR'],
] as const)('§10.1 the list for %s is what its source gives', (nation, code) => {
  const source = new Holidays('GB', code)
  for (const year of [2025, 2030, 2038, Number(bankHolidaysUntil.slice(0, 4))]) {
    const given = source
      .getHolidays(year)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10))
      .filter((date) => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 !== 0)
    expect(inYear(nation, year)).toEqual([...new Set(given)].sort())
  }
})

test('§10.1 one working day from the Thursday before Easter is the Tuesday after', () => {
  expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07')
  expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29')
  expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
})

const school: Calendar = {
  nation: 'england',
  week: [1, 2, 3, 4, 5],
  terms: [
    { name: 'Autumn', starts: '2026-09-02', ends: '2026-12-18' },
    { name: 'Spring', starts: '2027-01-05', ends: '2027-03-25' },
  ],
  closures: [{ name: 'Training day', starts: '2026-11-27', ends: '2026-11-27' }],
}

test('§14.5 a school’s days leave out its closures and the time between its terms', () => {
  expect(addWorkingDays('2026-11-26', 1, school)).toBe('2026-11-30')
  expect(addWorkingDays('2026-12-18', 1, school)).toBe('2027-01-05')
  expect(addWorkingDays('2026-12-18', 1, { ...school, week: [3] })).toBe('2027-01-06')
})

test('§14.5 where no term is known yet days count, so that nothing is put off for ever', () => {
  expect(addWorkingDays('2027-03-25', 1, school)).toBe('2027-03-30')
  expect(isWorkingDay('2026-08-27', school)).toBe(true)
})

const dates = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2044-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const calendars = fc.constantFrom(offices, school, officesOf('scotland'), officesOf('northern-ireland'))
const count = fc.integer({ min: 0, max: 30 })

test('counted days end on a working day, later than they began', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 30 }), calendars, (date, days, calendar) => {
      const end = addWorkingDays(date, days, calendar)
      return end > date && isWorkingDay(end, calendar)
    }),
  )
})

test('days counted in two goes are days counted in one', () => {
  fc.assert(
    fc.property(dates, count, count, calendars, (date, first, second, calendar) => {
      const twice = addWorkingDays(addWorkingDays(date, first, calendar), second, calendar)
      return twice === addWorkingDays(date, first + second, calendar)
    }),
  )
})

test('between a date and so many days on, so many days pass', () => {
  fc.assert(
    fc.property(dates, count, calendars, (date, days, calendar) => {
      return workingDaysUntil(date, addWorkingDays(date, days, calendar), calendar) === days
    }),
  )
})
