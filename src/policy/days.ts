// Reckoning with the days of a calendar, written like 2026-11-23. Pure.

const dayLasts = 24 * 60 * 60_000

/** The date so many days after another, or before it where `days` is negative. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLasts).toISOString().slice(0, 10)

/** The date so many months later: the same day, or the month's last where it has none such. 31 January and one month is 28 or 29 February. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const at = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
  return at.toISOString().slice(0, 10)
}

/** The later of two dates. */
export const laterOf = (one: string, other: string): string => (one > other ? one : other)
