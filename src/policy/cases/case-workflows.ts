// Each kind of case with its workflow. A kind without one here has a room of its own.
import { allegationWorkflow } from './allegation.workflow.ts'
import { breachWorkflow } from './breach.workflow.ts'
import type { CaseKind } from './case-kinds.data.ts'
import type { CaseWorkflow } from './case-workflow.ts'
import { illegalContentWorkflow } from './illegal-content.workflow.ts'
import { lowLevelWorkflow } from './low-level.workflow.ts'
import { mediaEnquiryWorkflow } from './media-enquiry.workflow.ts'
import { postAboutStaffWorkflow } from './post-about-staff.workflow.ts'
import { safeguardingWorkflow } from './safeguarding.workflow.ts'

/** The kinds whose steps are all data: they share one room, one page and one table of steps. */
export type PlainKind = Exclude<CaseKind, 'whistleblowing'>

export const caseWorkflows: Readonly<Record<PlainKind, CaseWorkflow<string, string>>> = {
  safeguarding: safeguardingWorkflow,
  allegation: allegationWorkflow,
  'low-level': lowLevelWorkflow,
  breach: breachWorkflow,
  'post-about-staff': postAboutStaffWorkflow,
  'media-enquiry': mediaEnquiryWorkflow,
  'illegal-content': illegalContentWorkflow,
}

export const isPlainKind = (kind: string): kind is PlainKind => Object.hasOwn(caseWorkflows, kind)

/** The state in which a new case of a kind begins. */
export function firstState(kind: PlainKind): string {
  const opened = caseWorkflows[kind].actions.find(({ from }) => from === 'nothing')
  if (!opened) throw new Error(`No action opens a case of the kind ${kind}.`)
  return opened.to
}
