// What the register of guidance and law holds of one source, and of one duty that follows from such sources.
import type { ClauseNumber } from './clause-number.ts'

/** How surely we know what a source asks: A from its owner's own text, B from somebody else's, C from general knowledge. */
export type Certainty = 'A' | 'B' | 'C'

/** How a page says it. */
export const certainties: Record<Certainty, string> = {
  A: 'Read in the owner’s own text',
  B: 'Read second-hand, not in the owner’s own text',
  C: 'From general knowledge, to be confirmed',
}

export const sourceKinds = { law: 'Law', guidance: 'Guidance', service: 'Service' } as const
export type SourceKind = keyof typeof sourceKinds

/** One source. What is absent has not been checked: nothing is guessed. */
export interface Source {
  id: string
  kind: SourceKind
  title: string
  issuer: string
  /** The edition that we know of, in words. */
  edition?: string
  /** A date like 2016-03-01. */
  inForceFrom?: string
  link?: string
  /** What stands in its place, and how surely we know that it does. */
  superseded?: { by: string; certainty: Certainty }
  /** The names by which texts mention it. Letters, spaces and quotes may differ in the text. */
  names: readonly string[]
  /** The years that, written after a name, mean this edition. Without them it is the edition that stands today. */
  years?: readonly number[]
  clauses: readonly ClauseNumber[]
  /** What it asks, in our words. */
  asks: string
  certainty: Certainty
}

/** One duty that binds a school today, as a rule that a program can carry. */
export interface Duty {
  id: string
  duty: string
  rule: string
  certainty: Certainty
  clauses: readonly ClauseNumber[]
}

/** Whether a check is a year old, so that the next is due. Both are dates like 2026-11-23. */
export const checkIsDue = (on: string, today: string): boolean =>
  on <= `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
