// What a school does with one source of the register, or one duty: checks it against its owner's text, or sets it aside (§1.5).
import type { Role } from './people.data.ts'
import type { By, Workflow } from './workflow.ts'

export type GuidanceState = 'in-use' | 'set-aside'
export type GuidanceAction = 'check' | 'set-aside' | 'take-up-again'

/** Who keeps the register for the school. */
export const guidanceKeepers: readonly Role[] = ['headteacher', 'designated-safeguarding-lead', 'office']
const keepers: By = { any: guidanceKeepers }

/** The register comes with the program, so that a row which the school never touched is in use. */
export const untouched: GuidanceState = 'in-use'

export const guidanceWorkflow: Workflow<GuidanceState, GuidanceAction, null> = {
  name: 'guidance',
  thing: 'row of the register',
  states: {
    'in-use': { label: 'In use', tone: 'green', says: 'The school goes by this.', rests: true },
    'set-aside': { label: 'Set aside', tone: 'yellow', says: 'The school has set this aside.', rests: true },
  },
  actions: [
    {
      action: 'check',
      label: 'Checked today',
      done: 'checked it against its owner’s own text',
      from: ['in-use'],
      to: 'in-use',
      by: keepers,
      clause: '1.5',
    },
    {
      action: 'set-aside',
      label: 'Set aside',
      done: 'set it aside for this school',
      from: ['in-use'],
      to: 'set-aside',
      by: keepers,
      clause: '1.5',
      asks: 'reason',
    },
    {
      action: 'take-up-again',
      label: 'Take up again',
      done: 'took it up again',
      from: ['set-aside'],
      to: 'in-use',
      by: keepers,
      clause: '1.5',
    },
  ],
}
