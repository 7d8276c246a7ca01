// Which notice of a day to come is due: the latest of those whose time has begun, so that one missed is not sent late.

/** The days before `day` of the notice that is due, or undefined before the first. Dates like 2026-11-23. */
export function noticeDue(day: string, today: string, notices: readonly number[]): number | undefined {
  const left = daysBetween(today, day)
  return notices.filter((each) => left <= each).toSorted((one, other) => one - other)[0]
}

/** In days; negative where `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The same day so many years later; 29 February becomes 1 March. */
export function yearsLater(from: string, years: number): string {
  const [year = '', month = '', day = ''] = from.split('-')
  return new Date(Date.UTC(Number(year) + years, Number(month) - 1, Number(day))).toISOString().slice(0, 10)
}
