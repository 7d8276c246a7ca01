// The school's recovery key (§9.3): made once, split into three shares, two of which open it, so that no report is lost with a contact's words.
import { whistleKeepers } from './whistle-contact.workflow.ts'
import type { By, Workflow } from './workflow.ts'

export type RecoveryState = 'in-use' | 'replaced'
export type RecoveryAction = 'make' | 'recover' | 'replace'

export const keyInUse: RecoveryState = 'in-use'
export const shares = { made: 3, needed: 2 } as const

const keepers: By = { any: whistleKeepers }

export const recoveryKeyWorkflow: Workflow<RecoveryState, RecoveryAction, null> = {
  name: 'recovery-key',
  thing: 'recovery key',
  states: {
    'in-use': { label: 'In use', tone: 'green', says: 'Reports are sealed for this key too.', rests: true },
    replaced: { label: 'Replaced', tone: 'grey', says: 'Another key has taken its place.', rests: true },
  },
  actions: [
    {
      action: 'make',
      label: 'Make the key',
      done: 'made the recovery key',
      from: 'nothing',
      to: 'in-use',
      by: keepers,
      clause: '9.3',
    },
    // A key that was replaced still opens what was sealed for it.
    ...(['in-use', 'replaced'] as const).map((state) => ({
      action: 'recover' as const,
      label: 'Give the reports back',
      done: 'gave the reports back to their contacts with two shares',
      from: [state],
      to: state,
      by: keepers,
      clause: '9.3',
    })),
    {
      action: 'replace',
      label: 'Make another key',
      done: 'replaced the recovery key',
      from: ['in-use'],
      to: 'replaced',
      by: keepers,
      clause: '9.3',
    },
  ],
}
