// What the low-level concerns about one person make together (§10.1): how many, how many lately, and when somebody looks next. Pure.
import { monthsAfter } from '../days.ts'
import { clocksOf, isLate, type Timed } from './clocks-of.ts'

/** Source: Keeping children safe in education, part four, asks to look for patterns; the numbers are the school's own choice. */
export const lookTogether = { concerns: 2, months: 12 } as const

export interface Pattern {
  count: number
  /** Opened within the months that are looked at together. */
  lately: number
  /** Whether so many came so close that they are to be looked at as one. */
  together: boolean
  /** The next day on which one of them is looked at, like 2026-11-23; undefined where all have gone on as something else. */
  next: string | undefined
  late: boolean
}

/** `today` is like 2026-11-23. */
export function patternOf(concerns: readonly Timed[], today: string): Pattern {
  const since = monthsAfter(today, -lookTogether.months)
  const lately = concerns.filter(({ openedOn }) => openedOn > since).length
  const running = concerns.flatMap((timed) => clocksOf(timed))
  const [next] = running.map(({ due }) => due).toSorted()
  return {
    count: concerns.length,
    lately,
    together: lately >= lookTogether.concerns,
    next,
    late: running.some((each) => isLate(each, today)),
  }
}
