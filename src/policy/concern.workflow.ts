// A concern reaches the designated safeguarding lead at once, in one step (§15.3).
import type { Role } from './people.data.ts'
import type { By, Workflow } from './workflow.ts'

export type ConcernState = 'raised' | 'read'
export type ConcernAction = 'raise' | 'read'

/** The state in which nobody has read a concern yet. */
export const unreadConcern: ConcernState = 'raised'

/** Whose work it is to read concerns; a deputy stands in. */
export const whoReadsConcerns: Role = 'designated-safeguarding-lead'

const leads: By = { any: [whoReadsConcerns, 'deputy-safeguarding-lead'] }

export const concernWorkflow: Workflow<ConcernState, ConcernAction, null> = {
  name: 'concern',
  thing: 'concern',
  states: {
    raised: { label: 'New', tone: 'red', says: 'It waits for the designated safeguarding lead.' },
    read: { label: 'Read', tone: 'green', says: 'The designated safeguarding lead has read it.' },
  },
  actions: [
    {
      action: 'raise',
      label: 'Send',
      done: 'raised a concern',
      from: 'nothing',
      to: 'raised',
      by: { anyone: true },
      clause: '15.3',
    },
    {
      action: 'read',
      label: 'I have read this',
      done: 'read the concern',
      from: ['raised'],
      to: 'read',
      by: leads,
      clause: '15.3',
    },
  ],
}
