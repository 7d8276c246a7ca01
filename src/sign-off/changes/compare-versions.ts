// What differs between two texts of the policy: clause by clause, and word by word within a clause. Pure.
import { diffArrays } from 'diff'

import type { PolicyClause } from '../text/policy-text.ts'

export type ChangeKind = 'same' | 'changed' | 'added' | 'removed'

/** A run of words: in both texts, only in the newer one, or only in the older one. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed'
  words: readonly string[]
}

export interface ClauseChange {
  kind: ChangeKind
  number: string
  /** As it stood before; undefined for a clause that is new. */
  before: string | undefined
  /** As it stands now; undefined for a clause that is gone. */
  after: string | undefined
  runs: readonly WordRun[]
}

/** Two clauses that differ by more words than this are shown whole, one after the other: nobody could follow the rest. */
const tooManyWords = 600

/** The words of a text. How they are set in lines and spaces is no part of what it says. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '')

export const sameWords = (one: string, other: string): boolean =>
  wordsOf(one).join(' ') === wordsOf(other).join(' ')

/** Every clause of both texts in the order of the newer; one that is gone stands where it stood. */
export function compareVersions(
  before: readonly PolicyClause[],
  after: readonly PolicyClause[],
): ClauseChange[] {
  const [older, newer] = [keyed(before), keyed(after)]
  const goneAfter = new Map<string, ClauseChange[]>()
  let last = ''
  for (const [key, clause] of older)
    if (newer.has(key)) last = key
    else
      goneAfter.set(last, [...(goneAfter.get(last) ?? []), compared(clause.number, clause.text, undefined)])
  return [
    ...(goneAfter.get('') ?? []),
    ...[...newer].flatMap(([key, { number, text }]) => [
      compared(number, older.get(key)?.text, text),
      ...(goneAfter.get(key) ?? []),
    ]),
  ]
}

/** The clauses that are not the same. */
export const changesOnly = (changes: readonly ClauseChange[]): ClauseChange[] =>
  changes.filter(({ kind }) => kind !== 'same')

/** A number that stands twice, as an imported text may have it, is told apart by its turn. */
function keyed(text: readonly PolicyClause[]): Map<string, PolicyClause> {
  const seen = new Map<string, number>()
  return new Map(
    text.map((clause) => {
      const turn = (seen.get(clause.number) ?? 0) + 1
      seen.set(clause.number, turn)
      return [`${clause.number} ${turn}`, clause]
    }),
  )
}

function compared(number: string, before: string | undefined, after: string | undefined): ClauseChange {
  const runs = runsOf(wordsOf(before ?? ''), wordsOf(after ?? ''))
  const kind =
    before === undefined
      ? 'added'
      : after === undefined
        ? 'removed'
        : runs.every((run) => run.kind === 'same')
          ? 'same'
          : 'changed'
  return { kind, number, before, after, runs }
}

function runsOf(before: readonly string[], after: readonly string[]): WordRun[] {
  const found = diffArrays([...before], [...after], { maxEditLength: tooManyWords })
  if (!found)
    return [
      { kind: 'removed', words: before },
      { kind: 'added', words: after },
    ]
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }))
}
