// A service that the filter is to refuse, as the pages show it.
import type { BlockedState } from '../../policy/blocked-service.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export interface BlockedService {
  id: string
  name: string
  /** What the filter is to refuse, all below it too. */
  domains: readonly string[]
  why: string
  /** The last day, where it is blocked for a time. */
  ends: string | null
  state: BlockedState
  decidedBy: string
  decidedAt: Date
  tested: string | null
  testedBy: string | null
  testedAt: Date | null
}

export type BlockedSubject = Subject<BlockedState, null>
