// The life of a version of the policy: written, proposed by the head, approved by the governors. Then it stands for ever.
import type { Role } from './people.data.ts'
import type { By, Rule, Workflow } from './workflow.ts'

export type PolicyState = 'draft' | 'proposed' | 'approved'
export type PolicyAction = 'begin' | 'save' | 'propose' | 'send-back' | 'approve'

/** The state of a version that counts from its date on, and that nobody can change. */
export const approvedVersion: PolicyState = 'approved'

export interface PolicyFacts {
  /** The labels of the slots that nothing fills yet. */
  open: readonly string[]
  /** Whether another version is being written. */
  otherInHand: boolean
}

/** Who may write a version. */
export const policyWriters: readonly Role[] = ['headteacher', 'deputy-headteacher', 'office']
/** Who records that the governors have approved it. */
export const policyApprovers: readonly Role[] = ['chair-of-governors', 'clerk']

const everyChoiceMade: Rule<PolicyFacts> = {
  name: 'every-choice-made',
  clause: 'cover',
  refuses: ({ open }) => (open.length > 0 ? `Fill these in first: ${open.join('; ')}.` : undefined),
}
const oneAtATime: Rule<PolicyFacts> = {
  name: 'one-at-a-time',
  clause: 'cover',
  refuses: ({ otherInHand }) =>
    otherInHand ? 'Another version is being written already. Go on with that one.' : undefined,
}

const writers: By = { any: policyWriters }
const governors: By = { any: policyApprovers }

export const policyWorkflow: Workflow<PolicyState, PolicyAction, PolicyFacts> = {
  name: 'policy',
  thing: 'version of the policy',
  states: {
    draft: { label: 'Draft', tone: 'grey', says: 'This version is still being written.' },
    proposed: { label: 'Proposed', tone: 'yellow', says: 'This version is with the governors now.' },
    approved: {
      label: 'Approved',
      tone: 'green',
      says: 'The governors have approved this version, so it does not change any more.',
      rests: true,
    },
  },
  actions: [
    {
      action: 'begin',
      label: 'Begin a new version',
      done: 'began a version of the policy',
      from: 'nothing',
      to: 'draft',
      by: writers,
      clause: 'cover',
      rules: [oneAtATime],
    },
    {
      action: 'save',
      label: 'Save',
      done: 'changed the policy',
      from: ['draft'],
      to: 'draft',
      by: writers,
      clause: 'cover',
    },
    {
      action: 'propose',
      label: 'Propose to the governors',
      done: 'proposed the policy to the governors',
      from: ['draft'],
      to: 'proposed',
      by: { any: ['headteacher'] },
      clause: 'cover',
      rules: [everyChoiceMade],
    },
    {
      action: 'send-back',
      label: 'Send back',
      done: 'sent the policy back',
      from: ['proposed'],
      to: 'draft',
      by: governors,
      clause: 'cover',
      asks: 'reason',
    },
    {
      action: 'approve',
      label: 'Approve',
      done: 'recorded that the governors approved the policy',
      from: ['proposed'],
      to: 'approved',
      by: governors,
      clause: 'cover',
      rules: [everyChoiceMade],
    },
  ],
}
