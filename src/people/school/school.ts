// The school itself, as its workflow sees it.
import type { SchoolState } from '../../policy/school.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export type SchoolSubject = Subject<SchoolState, null>
