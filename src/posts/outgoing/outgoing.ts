// Something that goes out to a host, as the program knows it.
import type { HostKey } from '../../policy/hosts.data.ts'
import type { OutgoingDeed, OutgoingFacts, OutgoingState } from '../../policy/outgoing.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export interface Outgoing {
  id: string
  recordId: string
  siteId: string
  postId: string
  deed: OutgoingDeed
  state: OutgoingState
  version: number
  host: HostKey
  hostName: string
  /** Where the account is. */
  accountAddress: string
  /** What the host calls the post; null before it is there, or where it was put there by hand. */
  ref: string | null
  /** Where people see it. */
  address: string | null
  writtenAt: Date
  tries: number
  problem: string | null
}

/** Where a post is at the host. `ref` is the host's own name for it, '' where nobody but a person knows it. */
export interface Placed {
  ref: string
  address: string
}

export type OutgoingSubject = Subject<OutgoingState, OutgoingFacts>
