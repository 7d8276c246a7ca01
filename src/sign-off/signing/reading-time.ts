// How long the rest of a first reading takes.
import { bySection } from '../text/policy-sections.ts'
import type { PolicyClause } from '../text/policy-text.ts'
import type { ReadingPart } from './reading-parts.data.ts'

/** Words that somebody reads in a minute who takes it in. */
const wordsAMinute = 180

/** Whole minutes, at least one. */
export function minutesLeft(clauses: readonly PolicyClause[], unread: readonly ReadingPart[]): number {
  const left = new Set(unread.flatMap(({ sections }) => sections))
  const words = bySection(clauses)
    .filter(({ section }) => left.has(section))
    .flatMap((each) => each.clauses)
    .reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  return Math.max(1, Math.round(words / wordsAMinute))
}
