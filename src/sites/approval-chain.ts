// The three signatures of Appendix 1 in the order of the workflow, and in whose place each stands.
import { nameOf } from '../policy/people.data.ts'
import { siteWorkflow } from '../policy/site.workflow.ts'

/** The actions that are signed. */
export const approvalChain = siteWorkflow.actions.filter((row) => row.signs !== undefined)

/** For whom the place of a signature is kept: "line manager". */
export const signsAs = ({ by }: (typeof approvalChain)[number]): string =>
  'first' in by ? by.first.flat().slice(0, 1).map(nameOf).join('') : ''
