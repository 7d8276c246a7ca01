// A roster file that the office has sent, from its reading to its acceptance.
import type { RosterState } from '../../policy/roster.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'
import type { Mapping } from './mapping.ts'

export interface RosterImport {
  id: string
  state: RosterState
  version: number
  fileName: string
  /** SHA-256 of the file, in hexadecimal. */
  fingerprint: string
  /** In bytes. */
  size: number
  mapping: Mapping | undefined
  counts: Counts | undefined
  madeAt: Date
  madeBy: string
}
export type RosterSubject = Subject<RosterState, null>

export interface Counts {
  added: number
  changed: number
  left: number
  rejected: number
}

/** The most that a file may have: 50 MB, in bytes. */
export const mostFile = 50_000_000

/** The counts that a page has shown, for a form to bring back. */
export const countsShown = ({ added, changed, left, rejected }: Counts): string =>
  [added, changed, left, rejected].join('-')
