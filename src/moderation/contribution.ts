// A contribution as the program knows it, as its readers see it, and as its own sender does.
import type { Audience } from '../policy/audiences.data.ts'
import type { ContributionFacts, ContributionState } from '../policy/contribution.workflow.ts'
import type { Capacity } from '../policy/people.data.ts'
import type { Subject } from '../policy/workflow.ts'

/** The most characters of one comment. */
export const longestComment = 2_000

/** A comment as the readers of its site see it: under a neutral name, or the name and position of staff (§18.2). */
export interface Comment {
  id: string
  shownAs: string
  text: string
  sentAt: Date
}

/** What was decided on a comment, and why. */
export interface Judgement {
  state: ContributionState
  ruleBroken: string | null
  reason: string | null
  appeal: string | null
  appealAnswer: string | null
}

export type OwnComment = Comment & Judgement & { postTitle: string }

export interface Contribution extends Comment, Judgement {
  siteId: string
  siteName: string
  postId: string
  postTitle: string
  version: number
  refusedBy: string | null
  sender: Sender
}

export interface Sender {
  id: string
  name: string
  capacities: readonly Capacity[]
}

/** A contribution as its workflow sees it. */
export type ContributionSubject = Subject<ContributionState, ContributionFacts>

/** Where a new contribution goes, and as what its sender takes part. */
export interface Target {
  siteId: string
  postId: string
  way: Audience | undefined
}
