// Working days: of offices in each nation, and of a school with its own week, terms and closures.
import { bankHolidays } from './bank-holidays.data.ts'
import type { Nation } from './nations.data.ts'

/** From Monday, as in ISO 8601. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
/** 1 is Monday, 7 is Sunday. */
export type Weekday = number

/** Some days with a name, the first and the last counted. Dates are like 2026-11-23. */
export interface Span {
  name: string
  starts: string
  ends: string
}

export interface Calendar {
  nation: Nation
  /** On which days of the week people work: at least one. */
  week: readonly Weekday[]
  terms: readonly Span[]
  /** Days on which it is shut beside bank holidays and the time between terms. */
  closures: readonly Span[]
}

/** The calendar by which the offices of a nation work: councils, the LADO, the police's desks. */
export const officesOf = (nation: Nation): Calendar => ({
  nation,
  week: [1, 2, 3, 4, 5],
  terms: [],
  closures: [],
})

/** England's offices, by whose working days a LADO is told within one. Source: KCSIE part four; local procedures. */
export const offices = officesOf('england')

/**
 * Whether people work on this day. Between two terms that are known nobody does; before the first and after the last
 * the terms are unknown, and days count, so that no date is put off for ever.
 */
export function isWorkingDay(date: string, calendar: Calendar = offices): boolean {
  const { nation, week, closures } = calendar
  return (
    week.includes(weekdayOf(date)) &&
    bankHolidays[nation][date] === undefined &&
    !closures.some((closure) => holds(closure, date)) &&
    !betweenTerms(calendar, date)
  )
}

/** The date some working days later, the day itself not counted: from a Friday, one on is Monday. None on is the day itself. */
export function addWorkingDays(date: string, days: number, calendar: Calendar = offices): string {
  let [at, left] = [date, days]
  while (left > 0) {
    at = dayAfter(at)
    if (isWorkingDay(at, calendar)) left -= 1
  }
  return at
}

/** How many working days pass after `from` up to and with `to`; none where `to` is not later. */
export function workingDaysUntil(from: string, to: string, calendar: Calendar = offices): number {
  let [at, passed] = [from, 0]
  while (at < to) {
    at = dayAfter(at)
    if (isWorkingDay(at, calendar)) passed += 1
  }
  return passed
}

const dayLength = 24 * 60 * 60_000
const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`)

const dayAfter = (date: string): string => new Date(noon(date) + dayLength).toISOString().slice(0, 10)

function weekdayOf(date: string): Weekday {
  const day = new Date(noon(date)).getUTCDay()
  return day === 0 ? 7 : day
}

const holds = ({ starts, ends }: Span, date: string): boolean => starts <= date && date <= ends

const betweenTerms = ({ terms }: Calendar, date: string): boolean =>
  terms.some(({ ends }) => ends < date) &&
  terms.some(({ starts }) => date < starts) &&
  !terms.some((term) => holds(term, date))
