// A site as the program knows it.
import type { TeamPart } from '../policy/people.data.ts'
import type { SiteAction, SiteFacts, SiteState } from '../policy/site.workflow.ts'
import type { Subject } from '../policy/workflow.ts'
import type { Answers } from './answers.ts'

export interface Site {
  id: string
  /** The last part of its address; only an approved site has one. */
  slug: string | null
  name: string
  state: SiteState
  /** The version of its form; 0 before it is first sent. */
  version: number
  authorId: string
  lineManagerId: string | null
  /** Whether the school hosts it: only then it has pages here. */
  hosted: boolean
  /** Dates of the form, like 2026-12-01. */
  opens: string | null
  closes: string | null
  /** The day on which it came to where it is. */
  since: string
}

/** A site as its workflow sees it. */
export type SiteSubject = Subject<SiteState, SiteFacts>

export interface TeamMember {
  personId: string
  name: string
  position: string
  part: TeamPart
}

export interface Approval {
  step: SiteAction
  name: string
  sentence: string
  signedAt: Date
  /** For whom, by name; undefined where it was given in one's own right. */
  inPlaceOf?: string
}

/** The form as it was sent, word for word. */
export interface SentForm {
  version: number
  answers: Answers
  /** SHA-256 of its canonical JSON (RFC 8785), in hexadecimal. */
  fingerprint: string
}

export interface Rules {
  version: number
  terms: string
  rules: string[]
  publishedAt: Date
}
