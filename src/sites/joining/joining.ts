// A request for leave to take part in a third party's site, as the program knows it (§16.3).
import type { JoiningState } from '../../policy/joining.workflow.ts'
import type { RestFacts } from '../../policy/roles-rest.ts'
import type { Subject } from '../../policy/workflow.ts'

/** What is asked: where, for what, and for how long. */
export interface AskedLeave {
  /** A site of the register that a third party hosts; null where it is somebody else's altogether. */
  siteId: string | null
  /** The name or address of somebody else's site. */
  elsewhere: string | null
  purpose: string
  /** Days like 2026-11-23. */
  starts: string
  ends: string
}

export interface Joining extends AskedLeave {
  id: string
  personId: string
  person: string
  managerId: string | null
  /** What a page calls the site. */
  where: string
  state: JoiningState
  version: number
  /** The day on which it came to where it is. */
  since: string
}

export type JoiningSubject = Subject<JoiningState, RestFacts>
