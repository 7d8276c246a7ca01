// What goes out to a host after a decision: a post that is put there, or taken away again; by the program, or by hand (§16.4, §18.4).
import type { By, Rule, Workflow } from './workflow.ts'

export type OutgoingState = 'waiting' | 'by-hand' | 'done' | 'given-up' | 'dropped'
export type OutgoingAction = 'arrive' | 'give-up' | 'drop' | 'do-by-hand' | 'try-again' | 'take-over'

/** What is done at the host. */
export const outgoingDeeds = ['publish', 'delete'] as const
export type OutgoingDeed = (typeof outgoingDeeds)[number]

export interface OutgoingFacts {
  /** Whether the program itself does it. */
  byItself: boolean
}

/** In which state a new one begins: the program does it, or somebody by hand. */
export const outgoingWaits: OutgoingState = 'waiting'
export const outgoingByHand: OutgoingState = 'by-hand'
export const outgoingDone: OutgoingState = 'done'
export const outgoingGivenUp: OutgoingState = 'given-up'
/** Not done, and not to be done any more. */
export const outgoingDropped: OutgoingState = 'dropped'

const byItself: readonly Rule<OutgoingFacts>[] = [
  {
    name: 'the-program-itself',
    clause: '16.4',
    refuses: ({ byItself: own }) => (own ? undefined : 'Only the program itself does this.'),
  },
]
const program = { anyone: true } as const
const team: By = { any: ['author', 'administrator', 'moderator', 'communications-manager'] }

export const outgoingWorkflow: Workflow<OutgoingState, OutgoingAction, OutgoingFacts> = {
  name: 'outgoing',
  thing: 'task at a host',
  states: {
    waiting: {
      label: 'On its way',
      tone: 'blue',
      says: 'The program does this within a minute.',
      rests: true,
    },
    'by-hand': {
      label: 'To do by hand',
      tone: 'yellow',
      says: 'Somebody of the team does this at the host.',
    },
    done: { label: 'Done', tone: 'green', says: 'This is done.', rests: true },
    'given-up': {
      label: 'Did not work',
      tone: 'red',
      says: 'The host did not take it. Try again, or do it by hand.',
    },
    dropped: { label: 'Not needed', tone: 'grey', says: 'This is not needed any more.', rests: true },
  },
  actions: [
    {
      action: 'arrive',
      label: 'It is done',
      done: 'did it at the host',
      from: ['waiting'],
      to: 'done',
      by: program,
      clause: '16.4',
      rules: byItself,
    },
    {
      action: 'give-up',
      label: 'Give up',
      done: 'could not do it at the host',
      from: ['waiting'],
      to: 'given-up',
      by: program,
      clause: '16.4',
      rules: byItself,
    },
    {
      action: 'drop',
      label: 'It is not needed',
      done: 'left it, since the post was taken down before',
      from: ['waiting', 'by-hand', 'given-up'],
      to: 'dropped',
      by: program,
      clause: '18.4',
    },
    {
      action: 'do-by-hand',
      label: 'It is done',
      done: 'did it by hand at the host',
      from: ['by-hand'],
      to: 'done',
      by: team,
      clause: '16.4',
    },
    {
      action: 'try-again',
      label: 'Try again',
      done: 'had it tried again',
      from: ['given-up'],
      to: 'waiting',
      by: team,
      clause: '16.4',
    },
    {
      action: 'take-over',
      label: 'Do it by hand',
      done: 'took it over to do it by hand',
      from: ['given-up'],
      to: 'by-hand',
      by: team,
      clause: '16.4',
    },
  ],
}
