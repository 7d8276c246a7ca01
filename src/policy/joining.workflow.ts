// Leave to take part in a third party's site for the school: asked for, agreed by the line manager, then given by the head (§16.3).
import { rolesStand, type RestFacts } from './roles-rest.ts'
import type { By, Workflow } from './workflow.ts'

export type JoiningState = 'with-manager' | 'with-head' | 'given' | 'refused' | 'withdrawn'
export type JoiningAction = 'ask' | 'agree' | 'give' | 'refuse' | 'withdraw'

export const firstJoining: JoiningState = 'with-manager'

const author: By = { any: ['author'] }
const manager: By = {
  first: [['line-manager', 'appropriate-manager'], 'headteacher', 'chair-of-governors'],
}
const head: By = { first: ['headteacher', 'chair-of-governors'] }
const notOwn = {
  who: 'author',
  sentence: 'This is your own request, so somebody else decides on it.',
} as const

const stages = [
  { state: 'with-manager', by: manager },
  { state: 'with-head', by: head },
] as const

export const joiningWorkflow: Workflow<JoiningState, JoiningAction, RestFacts> = {
  name: 'joining',
  thing: 'request',
  states: {
    'with-manager': {
      label: 'With the line manager',
      tone: 'blue',
      says: 'The request is with the line manager now.',
    },
    'with-head': { label: 'With the head', tone: 'blue', says: 'The request is with the headteacher now.' },
    given: { label: 'Leave given', tone: 'green', says: 'Leave was given.', rests: true },
    refused: { label: 'Refused', tone: 'red', says: 'The request was refused.', rests: true },
    withdrawn: { label: 'Taken back', tone: 'grey', says: 'The request was taken back.', rests: true },
  },
  actions: [
    {
      action: 'ask',
      label: 'Ask for leave',
      done: 'asked for leave to take part in a third party’s site',
      from: 'nothing',
      to: firstJoining,
      by: author,
      clause: '16.3',
    },
    {
      action: 'agree',
      label: 'Agree',
      done: 'agreed as line manager',
      from: ['with-manager'],
      to: 'with-head',
      by: manager,
      clause: '16.3',
      notBy: notOwn,
      rules: [rolesStand],
    },
    {
      action: 'give',
      label: 'Give leave',
      done: 'gave leave to take part in a third party’s site',
      from: ['with-head'],
      to: 'given',
      by: head,
      clause: '16.3',
      notBy: notOwn,
      rules: [rolesStand],
    },
    ...stages.map(({ state, by }) => ({
      action: 'refuse' as const,
      label: 'Refuse',
      done: 'refused the request',
      from: [state],
      to: 'refused' as const,
      by,
      clause: '16.3',
      notBy: notOwn,
      asks: 'reason' as const,
      rules: [rolesStand],
    })),
    {
      action: 'withdraw',
      label: 'Take it back',
      done: 'took the request back',
      from: ['with-manager', 'with-head'],
      to: 'withdrawn',
      by: author,
      clause: '16.3',
    },
  ],
}
