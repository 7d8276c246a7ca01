// The taking in of a roster: a file is read, its changes are looked at, and it is accepted whole or set aside (§18.2).
import { rosterKeepers } from './people.data.ts'
import type { By, Workflow } from './workflow.ts'

export type RosterState = 'read' | 'accepted' | 'set-aside'
export type RosterAction = 'read' | 'accept' | 'set-aside'

export const firstRosterState: RosterState = 'read'

const keepers: By = { any: rosterKeepers }

export const rosterWorkflow: Workflow<RosterState, RosterAction, null> = {
  name: 'roster',
  thing: 'roster',
  states: {
    read: { label: 'To be looked at', tone: 'yellow', says: 'Nothing has changed yet.' },
    accepted: { label: 'Taken in', tone: 'green', says: 'This roster has been taken in.', rests: true },
    'set-aside': {
      label: 'Set aside',
      tone: 'grey',
      says: 'This roster was set aside, and nothing of it was taken in.',
      rests: true,
    },
  },
  actions: [
    {
      action: 'read',
      label: 'Read the file',
      done: 'read a roster',
      from: 'nothing',
      to: 'read',
      by: keepers,
      clause: '18.2',
    },
    {
      action: 'accept',
      label: 'Take it in',
      done: 'took a roster in',
      from: ['read'],
      to: 'accepted',
      by: keepers,
      clause: '18.2',
    },
    {
      action: 'set-aside',
      label: 'Set it aside',
      done: 'set a roster aside',
      from: ['read'],
      to: 'set-aside',
      by: keepers,
      clause: '18.2',
    },
  ],
}
