// A legal hold, and what is typed to place one.
import type { HeldKind, HoldState } from '../../policy/hold.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export interface HeldThing {
  kind: HeldKind
  id: string
  name: string
}

export interface NewHold {
  about: HeldThing
  reason: string
  /** Like 2027-11-23. The hold stands past this day, until somebody lifts it. */
  lookAgainOn: string
}

export interface Hold extends NewHold {
  id: string
  state: HoldState
  version: number
  placedBy: string
  placedAt: Date
}

export type HoldSubject = Subject<HoldState, null>
