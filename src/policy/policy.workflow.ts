// The life of a version of the policy: written, proposed by the head, approved by the governors. Then it stands for ever.
import type { Role } from './people.data.ts'
import type { By, Rule, Workflow } from './workflow.ts'

export type PolicyState = 'draft' | 'proposed' | 'approved'
export type PolicyAction =
  | 'begin'
  | 'save'
  | 'start-again'
  | 'place'
  | 'leave-out'
  | 'propose'
  | 'send-back'
  | 'approve'

/** The state of a version that counts from its date on, and that nobody can change. */
export const approvedVersion: PolicyState = 'approved'

export interface PolicyFacts {
  /** The labels of the slots that nothing fills yet. */
  open: readonly string[]
  /** The names of the clauses that have no words yet. */
  missing: readonly string[]
  /** What must be mended in the wording, a few words each, with its clause. */
  broken: readonly string[]
  /** How much of an imported document has no place yet. */
  leftOver: number
  /** Whether another version is being written. */
  otherInHand: boolean
}

/** Who may write a version. */
export const policyWriters: readonly Role[] = ['headteacher', 'deputy-headteacher', 'office']
/** Who records that the governors have approved it. */
export const policyApprovers: readonly Role[] = ['chair-of-governors', 'clerk']

const rule = (name: string, refuses: Rule<PolicyFacts>['refuses']): Rule<PolicyFacts> => ({
  name,
  clause: 'cover',
  refuses,
})

/** More than these are counted, not named. */
const mostNamed = 12
const named = (all: readonly string[]): string =>
  all.length > mostNamed
    ? `${all.slice(0, mostNamed).join('; ')}; and ${all.length - mostNamed} more`
    : all.join('; ')

/** What a version must be before the governors see it, and before it stands for ever. */
const whole: readonly Rule<PolicyFacts>[] = [
  rule('every-clause-worded', ({ missing }) =>
    missing.length > 0
      ? `These clauses have no words yet: ${named(missing)}. Take the model’s wording or write your own.`
      : undefined,
  ),
  rule('nothing-left-over', ({ leftOver }) =>
    leftOver > 0
      ? `${leftOver} ${leftOver === 1 ? 'part' : 'parts'} of your document ${leftOver === 1 ? 'has' : 'have'} no place yet. Put each into a clause, or leave it out and say why.`
      : undefined,
  ),
  rule('wording-mended', ({ broken }) =>
    broken.length > 0 ? `Mend the wording first: ${named(broken)}.` : undefined,
  ),
  rule('every-choice-made', ({ open }) =>
    open.length > 0 ? `Fill these in first: ${named(open)}.` : undefined,
  ),
]
const oneAtATime = rule('one-at-a-time', ({ otherInHand }) =>
  otherInHand ? 'Another version is being written already. Go on with that one.' : undefined,
)

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
      action: 'start-again',
      label: 'Start again',
      done: 'started the version again from other words',
      from: ['draft'],
      to: 'draft',
      by: writers,
      clause: 'cover',
    },
    {
      action: 'place',
      label: 'Put it into a clause',
      done: 'put a part of the school’s own document into a clause',
      from: ['draft'],
      to: 'draft',
      by: writers,
      clause: 'cover',
    },
    {
      action: 'leave-out',
      label: 'Leave it out',
      done: 'left a part of the school’s own document out',
      from: ['draft'],
      to: 'draft',
      by: writers,
      clause: 'cover',
      asks: 'reason',
    },
    {
      action: 'propose',
      label: 'Propose to the governors',
      done: 'proposed the policy to the governors',
      from: ['draft'],
      to: 'proposed',
      by: { any: ['headteacher'] },
      clause: 'cover',
      rules: whole,
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
      rules: whole,
    },
  ],
}
