// What the school keeps of one of its other policies: where it is to be read, and when it is looked at again (§3.4, 9.1, 10.1).
import { policyWriters } from './policy.workflow.ts'
import type { Workflow } from './workflow.ts'

export type OtherPolicyState = 'noted'
export type OtherPolicyAction = 'note'

/** The list comes with the program, so that a policy of which the school has noted nothing stands in it too. */
export const onTheList: OtherPolicyState = 'noted'

export const otherPolicyWorkflow: Workflow<OtherPolicyState, OtherPolicyAction, null> = {
  name: 'other-policy',
  thing: 'policy of the school',
  states: {
    noted: { label: 'On the list', tone: 'grey', says: 'The policy leans on this one.', rests: true },
  },
  actions: [
    {
      action: 'note',
      label: 'Save',
      done: 'noted where the policy stands and when it is looked at again',
      from: ['noted'],
      to: 'noted',
      by: { any: policyWriters },
      clause: '3.4',
    },
  ],
}
