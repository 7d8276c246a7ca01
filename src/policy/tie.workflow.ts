// A tie to a pupil, parent or former pupil that somebody has declared: their own to tell and to take back, the head's alone to see (§7.8–7.10).
import type { By, Workflow } from './workflow.ts'

export type TieState = 'declared' | 'noted' | 'withdrawn'
export type TieAction = 'declare' | 'note' | 'withdraw'

export const declaredTie: TieState = 'declared'
export const withdrawnTie: TieState = 'withdrawn'

export const tieKinds = {
  'own-child': 'My own child',
  family: 'Another relation of mine',
  friends: 'Friends of my family',
  parent: 'A parent whom I knew before',
  'former-pupil': 'A former pupil under 18',
  other: 'Another tie',
} as const
export type TieKind = keyof typeof tieKinds
export const tieKindNames = Object.keys(tieKinds) as TieKind[]

const holder: By = { any: ['holder'] }

export const tieWorkflow: Workflow<TieState, TieAction, null> = {
  name: 'tie',
  thing: 'tie',
  states: {
    declared: { label: 'Declared', tone: 'blue', says: 'The tie has been declared.' },
    noted: { label: 'Noted', tone: 'green', says: 'The tie has been noted.', rests: true },
    withdrawn: { label: 'Taken back', tone: 'grey', says: 'The tie was taken back.', rests: true },
  },
  actions: [
    {
      action: 'declare',
      label: 'Declare it',
      done: 'declared a tie',
      from: 'nothing',
      to: 'declared',
      by: holder,
      clause: '7.8',
    },
    {
      action: 'note',
      label: 'Mark as noted',
      done: 'noted the tie',
      from: ['declared'],
      to: 'noted',
      // The head's own goes to the chair: nobody notes a tie of theirs.
      by: { first: ['headteacher', 'chair-of-governors'] },
      clause: '7.8',
    },
    {
      action: 'withdraw',
      label: 'Take it back',
      done: 'took the tie back',
      from: ['declared', 'noted'],
      to: 'withdrawn',
      by: holder,
      clause: '7.8',
    },
  ],
}
