// The cover of a site as its workflow sees it.
import type { CoverState, CoverSubjectFacts } from '../../policy/cover/cover.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export type CoverSubject = Subject<CoverState, CoverSubjectFacts>
