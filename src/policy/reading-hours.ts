// When somebody reads what a pupil sends: at the breaks of the school's working days, as its set-up has told them. Pure.
import { addWorkingDays, isWorkingDay, type Calendar, type Span } from './working-days.ts'

export interface Reading {
  /** Like 2026-11-23. */
  day: string
  /** Like 12:15; undefined until the school has told of its breaks. */
  time: string | undefined
}

/** The next reading after a moment at the school's clock, like 2026-11-23T14:05. Without breaks the day itself counts until it is over. */
export function nextReading(calendar: Calendar, breaks: readonly Span[] | null, now: string): Reading {
  const [today = '', time = ''] = now.split('T')
  const times = (breaks ?? []).map(({ starts }) => starts).toSorted()
  const [first] = times
  const later = times.find((each) => each > time)
  if (isWorkingDay(today, calendar) && (later !== undefined || first === undefined))
    return { day: today, time: later }
  return { day: addWorkingDays(today, 1, calendar), time: first }
}
