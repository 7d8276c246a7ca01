// What becomes of a letter that the program could not deliver: it is sent again, or the person is told in another way.
import type { Role } from './people.data.ts'
import type { Workflow } from './workflow.ts'

export type LetterState = 'waiting' | 'sent' | 'given-up' | 'set-aside'
export type LetterAction = 'send-again' | 'set-aside'

/** Who is told that a letter did not arrive, though not what it says. */
export const letterKeepers = ['headteacher', 'office'] as const satisfies readonly Role[]

export const letterWorkflow: Workflow<LetterState, LetterAction, null> = {
  name: 'letter',
  thing: 'letter',
  states: {
    waiting: { label: 'Waiting', tone: 'blue', says: 'This letter waits to be sent.', rests: true },
    sent: { label: 'Sent', tone: 'green', says: 'This letter was sent.', rests: true },
    'given-up': { label: 'Did not arrive', tone: 'red', says: 'This letter did not arrive.' },
    'set-aside': {
      label: 'Told another way',
      tone: 'grey',
      says: 'The person was told in another way.',
      rests: true,
    },
  },
  actions: [
    {
      action: 'send-again',
      label: 'Send again',
      done: 'had the letter sent again',
      from: ['given-up'],
      to: 'waiting',
      by: { any: letterKeepers },
      clause: '2.5',
    },
    {
      action: 'set-aside',
      label: 'I told them another way',
      done: 'told the person in another way',
      from: ['given-up'],
      to: 'set-aside',
      by: { any: letterKeepers },
      clause: '2.5',
    },
  ],
}
