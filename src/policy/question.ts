// One question of the reviewer's checklist, and when it is asked.
import type { Audience } from './audiences.data.ts'
import type { ClauseNumber } from './clause-number.ts'
import type { FindingKind } from './finding-kinds.data.ts'

/** What a question can ask about: plain facts of the post. */
export type Trait = 'hasPicture' | 'mentionsPeople' | 'hasLink'

/** A reason to ask: what the post has, what a check found in it, or whom it is for. */
export type AsksWhen =
  | { trait: Trait }
  | { found: readonly FindingKind[] }
  | { audience: readonly Audience[] }

/** One question to the approver. "Yes" is always the answer that lets the post go out. */
export interface Question {
  id: string
  clause: ClauseNumber
  question: string
  /** Any one of them is enough; without it the question fits every post. */
  asksWhen?: readonly AsksWhen[]
}
