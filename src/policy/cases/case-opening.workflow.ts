// Breaking the glass: reading a case for an hour, by two people and for a reason. It never lifts a conflict of interest.
import type { Role } from '../people.data.ts'
import type { Workflow } from '../workflow.ts'

export type CaseOpeningState = 'asked' | 'agreed' | 'refused'
export type CaseOpeningAction = 'ask' | 'agree' | 'refuse'

/** How long somebody may read, in minutes. */
export const glassMinutes = 60
/** How fresh a sign-in must be before a case opens, in minutes. */
export const freshMinutes = 15

/** Those who answer for the school: one of them, who doesn't ask it, agrees. */
export const seconds = [
  'headteacher',
  'deputy-headteacher',
  'designated-safeguarding-lead',
  'chair-of-governors',
  'clerk',
] as const satisfies readonly Role[]

const clause = '10.1'
const notOwn = { who: 'author', sentence: 'Somebody else agrees to it: it takes two people.' } as const

export const caseOpeningWorkflow: Workflow<CaseOpeningState, CaseOpeningAction, null> = {
  name: 'case-opening',
  thing: 'request to read a case',
  states: {
    asked: { label: 'Asked', tone: 'yellow', says: 'It waits for a second person.' },
    agreed: { label: 'Agreed', tone: 'blue', says: 'The case may be read for an hour.', rests: true },
    refused: { label: 'Refused', tone: 'grey', says: 'It was refused.', rests: true },
  },
  actions: [
    {
      action: 'ask',
      label: 'Ask to read it',
      done: 'asked to read a case',
      from: 'nothing',
      to: 'asked',
      by: { any: ['author'] },
      clause,
      asks: 'reason',
    },
    {
      action: 'agree',
      label: 'Agree: they may read it for an hour',
      done: 'agreed that the case is read for an hour',
      from: ['asked'],
      to: 'agreed',
      by: { any: seconds },
      notBy: notOwn,
      clause,
    },
    {
      action: 'refuse',
      label: 'Refuse',
      done: 'refused it',
      from: ['asked'],
      to: 'refused',
      by: { any: seconds },
      notBy: notOwn,
      clause,
    },
  ],
}
