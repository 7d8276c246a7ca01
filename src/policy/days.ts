// Reckoning with the days of a calendar, written like 2026-11-23. Pure.

const dayLasts = 24 * 60 * 60_000

/** The date so many days after another, or before it where `days` is negative. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLasts).toISOString().slice(0, 10)

/** The later of two dates. */
export const laterOf = (one: string, other: string): string => (one > other ? one : other)
