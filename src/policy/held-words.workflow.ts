// Words that accuse somebody who works here by name wait for the head, whoever they are about: so a wait tells nothing of a case (§17.4; Education Act 2002, s.141F).
import type { Role } from './people.data.ts'
import type { By, Workflow } from './workflow.ts'

export type HeldState = 'held' | 'let-go' | 'kept-back'
export type HeldAction = 'hold' | 'let-go' | 'keep-back'
/** What may be held: before it is approved, or before a moderator shows it. */
export type HeldTextKind = 'post' | 'contribution'

/** Who may read held words; the one who is named in them, or wrote them, is passed over. */
export const heldReaders = ['headteacher', 'chair-of-governors'] as const satisfies readonly Role[]
/** Whoever wrote it or is named in it counts as its author here, so that it passes from the head to the chair. */
const reader: By = { first: heldReaders }
const clause = '17.4'

export const heldWordsWorkflow: Workflow<HeldState, HeldAction, null> = {
  name: 'held-words',
  thing: 'wait',
  states: {
    held: { label: 'Waits', tone: 'yellow', says: 'It does not go out before somebody has read it.' },
    'let-go': { label: 'May go out', tone: 'green', says: 'It may go out.', rests: true },
    'kept-back': { label: 'Stays back', tone: 'red', says: 'It does not go out like this.', rests: true },
  },
  actions: [
    {
      action: 'hold',
      label: 'Hold it',
      done: 'held words that name and accuse somebody',
      from: 'nothing',
      to: 'held',
      by: { anyone: true },
      clause,
    },
    {
      action: 'let-go',
      label: 'It may go out',
      done: 'let the words go out',
      from: ['held'],
      to: 'let-go',
      by: reader,
      clause,
      asks: 'reason',
    },
    {
      action: 'keep-back',
      label: 'It stays back',
      done: 'kept the words back',
      from: ['held'],
      to: 'kept-back',
      by: reader,
      clause,
      asks: 'reason',
    },
  ],
}

/** What whoever wants to show it is told: the same for everybody, whoever is named. */
export const heldSays: Partial<Record<HeldState, string>> = {
  held: 'It seems to accuse somebody who works here. The headteacher’s office reads such words before they go out, whoever they are about, and has been told. Try again after that.',
  'kept-back':
    'It seems to accuse somebody who works here, and the headteacher’s office has kept it back. It can’t go out like this.',
}
