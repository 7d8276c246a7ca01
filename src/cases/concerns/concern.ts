// A concern as the designated safeguarding lead reads it.
import type { ConcernState } from '../../policy/concern.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

/** What somebody may be worried about; anything else is "a page". */
export const aboutKinds = ['contribution', 'post', 'site'] as const
export type AboutKind = (typeof aboutKinds)[number]

/** The thing that a concern is about, as far as the person who raises it can see it. */
export interface About {
  kind: AboutKind | 'page'
  id: string | null
  /** In plain words, with what was to be read there: "the comment by Parent · Wren: “…”". */
  words: string
}

export interface Concern {
  id: string
  state: ConcernState
  version: number
  about: About
  text: string
  answerTo: string | null
  raisedBy: string | null
  raisedAt: Date
  /** Whom it is about, as it was typed. */
  whom: string | null
  danger: boolean
  byPupil: boolean
  readBy: string | null
  readAt: Date | null
}

/** A concern as its workflow sees it. */
export type ConcernSubject = Subject<ConcernState, null>
