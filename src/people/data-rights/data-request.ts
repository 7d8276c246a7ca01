// A request or complaint about somebody's data, and what is typed to record one.
import type {
  DataRequestFacts,
  DataRequestKind,
  DataRequestState,
} from '../../policy/data-request.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export interface NewDataRequest {
  kind: DataRequestKind
  about: { kind: 'person' | 'pupil' | 'other'; id: string | null; name: string }
  asked: string
  /** Like 2026-11-23. */
  receivedOn: string
}

export interface DataRequest extends NewDataRequest {
  id: string
  /** Undefined once no date binds any more. */
  dueOn: string | undefined
  state: DataRequestState
  version: number
  answer: string | null
  answeredOn: string | null
  fileMadeAt: Date | null
}

export type DataRequestSubject = Subject<DataRequestState, DataRequestFacts>
