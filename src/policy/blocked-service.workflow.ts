// A service that the school's filter is to refuse: decided here, asked of whoever runs the filter, confirmed by a test (§3.2).
import type { Role } from './people.data.ts'
import type { By, Workflow } from './workflow.ts'

export type BlockedState = 'asked' | 'in-place' | 'lifted'
export type BlockedAction = 'block' | 'confirm' | 'lift'

export const askedState: BlockedState = 'asked'
export const liftedState: BlockedState = 'lifted'

/** Who decides what is blocked: a named senior leader answers for the filter. */
export const blockDeciders: readonly Role[] = ['headteacher', 'deputy-headteacher', 'filtering-lead']
/** Who looks after the filter, or has it looked after, and sees whether a block took effect. */
export const filterKeepers: readonly Role[] = [...blockDeciders, 'technician']

const deciders: By = { any: blockDeciders }

export const blockedWorkflow: Workflow<BlockedState, BlockedAction, null> = {
  name: 'blocked-service',
  thing: 'blocked service',
  states: {
    asked: {
      label: 'Asked for',
      tone: 'yellow',
      says: 'The filter is to refuse it; nobody has tested yet that it does.',
    },
    'in-place': {
      label: 'In place',
      tone: 'green',
      says: 'The filter refuses it, as a test showed.',
      rests: true,
    },
    lifted: { label: 'Lifted', tone: 'grey', says: 'The filter need not refuse it any more.', rests: true },
  },
  actions: [
    {
      action: 'block',
      label: 'Block it',
      done: 'decided to block a service',
      from: 'nothing',
      to: 'asked',
      by: deciders,
      clause: '3.2',
      asks: 'reason',
    },
    {
      action: 'confirm',
      label: 'It is refused',
      done: 'confirmed that the filter refuses a service',
      from: ['asked', 'in-place'],
      to: 'in-place',
      by: { any: filterKeepers },
      clause: '3.2',
    },
    {
      action: 'lift',
      label: 'Lift the block',
      done: 'lifted the block of a service',
      from: ['asked', 'in-place'],
      to: 'lifted',
      by: deciders,
      clause: '3.2',
      asks: 'reason',
    },
  ],
}
