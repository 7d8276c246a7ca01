// Periods of keeping, and what they make of a day: pure reckoning with the calendar.
import { monthsAfter } from './days.ts'

export type PeriodUnit = 'day' | 'month' | 'year'
export interface Period {
  amount: number
  unit: PeriodUnit
}

/** A kind of record with the rule by which it is kept. */
export interface RetentionKind {
  /** What such records are, for the head to read. */
  label: string
  /** From which moment the time runs. */
  from: string
  /** Undefined where no number can say it, as for "until pension age". */
  period: Period | undefined
  /** Said in place of the period where there is none. */
  until?: string
  /** Why this long, and who says so. */
  source: string
  /** A: the owner's own text was read; B: second-hand; C: general knowledge, to be confirmed. */
  certainty: 'A' | 'B' | 'C'
  /** `by-itself`: the program erases it each night. `by-head`: it waits for the head's signature. `never`: the program erases none. */
  erased: 'by-itself' | 'by-head' | 'never'
  /** `planned`: the program holds no such records yet. */
  state: 'kept' | 'planned'
}

/** The moment before which a record of this period is due to go. */
export function cutOff(now: Date, { amount, unit }: Period): Date {
  if (unit === 'day') return new Date(now.getTime() - amount * 24 * 60 * 60_000)
  const time = now.toISOString().slice(10)
  return new Date(
    monthsAfter(now.toISOString().slice(0, 10), unit === 'year' ? -12 * amount : -amount) + time,
  )
}

export const sayPeriod = ({ amount, unit }: Period): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`

/** "Kept 30 days from the sending", or until when where no number says it. */
export const sayRule = ({
  period,
  from,
  until = '',
}: Pick<RetentionKind, 'period' | 'from' | 'until'>): string =>
  `Kept ${period ? `${sayPeriod(period)} from ${from}` : until}`
