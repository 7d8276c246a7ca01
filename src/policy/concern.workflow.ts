// A concern reaches the designated safeguarding lead at once, in one step (§15.3), or whoever stands above those whom it is about (§10.1). Sorting it makes a case of it.
import { deputyLead, ladder } from './cases/case-kinds.data.ts'
import type { Role } from './people.data.ts'
import type { By, Workflow } from './workflow.ts'

export type ConcernState = 'raised' | 'read' | 'sorted' | 'answered'
export type ConcernAction = 'raise' | 'read' | 'sort' | 'answer' | 'name-subject'

/** The state in which nobody has read a concern yet. */
export const unreadConcern: ConcernState = 'raised'
/** Those in which somebody still has to do something about it. */
export const openConcerns: readonly ConcernState[] = ['raised', 'read']

/** Whose work it is to read concerns; a deputy stands in. */
export const whoReadsConcerns: Role = 'designated-safeguarding-lead'
/** Those who may come to read some: which ones, the database knows. */
export const concernReaders: readonly Role[] = [...ladder, deputyLead]

/** Whose names a pupil is told, the first two who are there. */
export const trustedAdults: readonly Role[] = [whoReadsConcerns, deputyLead, 'headteacher']

const readers: By = { any: ['case-manager', 'case-handler'] }

export const concernWorkflow: Workflow<ConcernState, ConcernAction, null> = {
  name: 'concern',
  thing: 'concern',
  states: {
    raised: { label: 'New', tone: 'red', says: 'It waits for somebody to read it.' },
    read: { label: 'Read', tone: 'yellow', says: 'It was read, and waits to be sorted.' },
    sorted: { label: 'Sorted', tone: 'green', says: 'It has become a case.', rests: true },
    answered: { label: 'Answered', tone: 'grey', says: 'Nothing more was needed.', rests: true },
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
      by: readers,
      clause: '15.3',
    },
    {
      action: 'sort',
      label: 'Sort it',
      done: 'sorted the concern',
      from: ['raised', 'read'],
      to: 'sorted',
      by: readers,
      clause: '15.3',
    },
    {
      action: 'answer',
      label: 'Nothing more is needed',
      done: 'found that nothing more was needed',
      from: ['raised', 'read'],
      to: 'answered',
      by: readers,
      clause: '15.3',
      asks: 'reason',
    },
    ...(['raised', 'read'] as const).map((state) => ({
      action: 'name-subject' as const,
      label: 'Say who it is about',
      done: 'said who it is about',
      from: [state],
      to: state,
      by: readers,
      clause: '10.1',
    })),
  ],
}
