// A declared tie, as its own person and the head see it.
import type { TieKind, TieState } from '../../policy/tie.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export interface Tie {
  id: string
  personId: string
  name: string
  kind: TieKind
  words: string
  state: TieState
  declaredAt: Date
}

export type TieSubject = Subject<TieState, null>
