// A request for the policy in another language or format: it reaches the head's office, and is answered by its day (accessibility note).
import type { Role } from './people.data.ts'
import { formatKeepers } from './translation.workflow.ts'
import type { By, Workflow } from './workflow.ts'

export type FormatRequestState = 'asked' | 'in-hand' | 'answered' | 'cannot'
export type FormatRequestAction = 'ask' | 'take' | 'answer' | 'cannot'

/** The state in which a request begins. */
export const newRequest: FormatRequestState = 'asked'

/** Working days within which a request is answered; weekends and bank holidays don't count. */
export const answeredWithin = 10

/** How many requests a school takes in an hour; more come from no family. */
export const mostInAnHour = 20

/** Who is written to: the first of these that somebody holds. */
export const toldOfRequests: readonly Role[] = ['office', 'headteacher']

const keepers: By = { any: formatKeepers }

export const formatRequestWorkflow: Workflow<FormatRequestState, FormatRequestAction, null> = {
  name: 'format-request',
  thing: 'request',
  states: {
    asked: { label: 'New', tone: 'red', says: 'It waits for the head’s office.' },
    'in-hand': { label: 'In hand', tone: 'yellow', says: 'The head’s office is at work on it.' },
    answered: { label: 'Answered', tone: 'green', says: 'This request has been answered.', rests: true },
    cannot: {
      label: 'Can’t be done',
      tone: 'grey',
      says: 'The office has said why it can’t be done.',
      rests: true,
    },
  },
  actions: [
    {
      action: 'ask',
      label: 'Send',
      done: 'asked for the policy in another language or format',
      from: 'nothing',
      to: 'asked',
      by: { anyone: true },
      clause: 'access',
    },
    {
      action: 'take',
      label: 'Take it in hand',
      done: 'took the request in hand',
      from: ['asked'],
      to: 'in-hand',
      by: keepers,
      clause: 'access',
    },
    {
      action: 'answer',
      label: 'Answer it',
      done: 'answered the request',
      from: ['asked', 'in-hand'],
      to: 'answered',
      by: keepers,
      clause: 'access',
    },
    {
      action: 'cannot',
      label: 'It can’t be done',
      done: 'said that it can’t be done',
      from: ['asked', 'in-hand'],
      to: 'cannot',
      by: keepers,
      clause: 'access',
      asks: 'reason',
    },
  ],
}
