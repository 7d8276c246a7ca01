// A legal hold: what is under it is never erased, until somebody lifts it with a reason.
import type { Role } from './people.data.ts'
import type { By, Workflow } from './workflow.ts'

export const heldKinds = { person: 'A person', pupil: 'A pupil', site: 'A site', post: 'A post' } as const
export type HeldKind = keyof typeof heldKinds
export type HoldState = 'in-force' | 'lifted'
export type HoldAction = 'place' | 'lift'

export const holdInForce: HoldState = 'in-force'

/** Who may look at holds; which ones, the database knows: one about the head is the chair's. */
export const holdKeepers = ['headteacher', 'chair-of-governors'] as const satisfies readonly Role[]
/** Somebody whom a hold concerns counts as its author here, so that it passes from the head to the chair. */
const head: By = { first: holdKeepers }

export const holdWorkflow: Workflow<HoldState, HoldAction, null> = {
  name: 'hold',
  thing: 'hold',
  states: {
    'in-force': { label: 'In force', tone: 'yellow', says: 'Nothing under it is erased.', rests: true },
    lifted: { label: 'Lifted', tone: 'grey', says: 'The hold was lifted.', rests: true },
  },
  actions: [
    {
      action: 'place',
      label: 'Place the hold',
      done: 'placed the hold',
      from: 'nothing',
      to: 'in-force',
      by: head,
      clause: '',
    },
    {
      action: 'lift',
      label: 'Lift the hold',
      done: 'lifted the hold',
      from: ['in-force'],
      to: 'lifted',
      by: head,
      clause: '',
      asks: 'reason',
    },
  ],
}
