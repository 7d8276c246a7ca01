// How long the rest of the reading takes.
import type { ReadingStep } from './reading-plan.ts'

/** Words that somebody reads in a minute who takes it in. */
const wordsAMinute = 180

/** Whole minutes, at least one. */
export function minutesLeft(unread: readonly ReadingStep[]): number {
  const words = unread
    .flatMap(({ clauses, changes }) =>
      // Of a change both sides are read.
      changes ? changes.flatMap(({ before = '', after = '' }) => [before, after]) : textsOf(clauses),
    )
    .reduce((sum, text) => sum + text.split(/\s+/u).length, 0)
  return Math.max(1, Math.round(words / wordsAMinute))
}

const textsOf = (clauses: ReadingStep['clauses']): string[] => clauses.map(({ text }) => text)
