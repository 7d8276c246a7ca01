// What a check hands out: a place in the text, the clause, why, and what to do about it.
import type { ClauseNumber } from '../policy/clause-number.ts'
import { findingKinds } from '../policy/finding-kinds.data.ts'
import type { FindingKind } from '../policy/finding-kinds.data.ts'

/** How sure the check is: `ask` means that only a person can tell. */
export type Certainty = 'sure' | 'likely' | 'ask'

export type Remedy = {
  /** What to do, as an instruction to the author. */
  readonly label: string
  /** What one tap writes in the place of the finding; absent where only the author knows. */
  readonly replacement?: string
}

export type Finding = {
  readonly kind: FindingKind
  readonly clause: ClauseNumber
  /** Place in the text, in UTF-16 units; `end` is the first unit after it. */
  readonly start: number
  readonly end: number
  readonly certainty: Certainty
  /** The post can’t go out while this stands. */
  readonly stops: boolean
  readonly sentence: string
  readonly remedy: Remedy
}

export type Observation = Omit<Finding, 'clause' | 'stops'>

/** Makes a finding of what a check saw: the policy’s table says the clause and whether it stops. */
export function findingOf(seen: Observation): Finding {
  const { clause, mayStop } = findingKinds[seen.kind]
  return { ...seen, clause, stops: mayStop && seen.certainty !== 'ask' }
}

const weight: Readonly<Record<Certainty, number>> = { sure: 2, likely: 1, ask: 0 }

const tellsOfRisk = ({ kind }: Finding): number => Number(kind === 'disclosure')

/** Orders two findings on the same place, the weightier first: what stops, a child at risk, then the wider, then the surer. */
export function weightier(a: Finding, b: Finding): number {
  return (
    Number(b.stops) - Number(a.stops) ||
    tellsOfRisk(b) - tellsOfRisk(a) ||
    b.end - b.start - (a.end - a.start) ||
    weight[b.certainty] - weight[a.certainty]
  )
}
