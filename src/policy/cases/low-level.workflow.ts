// A low-level concern about an adult (§10.1): kept in its own register, looked at again, and taken on where it grows.
import {
  managers,
  naming,
  noting,
  openedBy,
  opening,
  workers,
  type CaseWorkflow,
  type SteadyAction,
} from './case-workflow.ts'

export type LowLevelState = 'kept' | 'reviewed' | 'taken-on'
export type LowLevelAction = 'open' | 'say-how' | 'review' | 'take-on' | SteadyAction

export const howItCame: Readonly<Record<string, string>> = {
  self: 'The person told it of themselves',
  colleague: 'A colleague told it',
  other: 'In another way',
}

const clause = '10.1'
const open = ['kept', 'reviewed'] as const

export const lowLevelWorkflow: CaseWorkflow<LowLevelState, LowLevelAction> = {
  name: 'low-level',
  thing: 'low-level concern',
  states: {
    kept: { label: 'To look at again', tone: 'yellow', says: 'It has no date for looking at it again yet.' },
    reviewed: {
      label: 'Kept',
      tone: 'grey',
      says: 'It is kept, and looked at again on its date.',
      rests: true,
    },
    'taken-on': {
      label: 'Taken on as an allegation',
      tone: 'grey',
      says: 'It goes on as an allegation.',
      rests: true,
    },
  },
  actions: [
    { ...opening, ...openedBy, to: 'kept', clause },
    ...open.map((state) => ({
      action: 'say-how' as const,
      label: 'Say how it came',
      done: 'said how it came',
      from: [state],
      to: state,
      by: workers,
      clause,
      questions: [
        {
          name: 'how',
          label: 'How did it come?',
          kind: 'choice' as const,
          options: howItCame,
        },
      ],
    })),
    {
      action: 'review',
      label: 'Look at it again',
      done: 'looked at it again',
      from: open,
      to: 'reviewed',
      by: managers,
      clause,
      questions: [
        {
          name: 'found',
          label: 'What do you make of it, beside the others about this person?',
          kind: 'text',
        },
        { name: 'again', label: 'When is it looked at next?', kind: 'date' },
      ],
    },
    {
      action: 'take-on',
      label: 'Take it on as an allegation',
      done: 'took it on as an allegation',
      from: open,
      to: 'taken-on',
      by: managers,
      clause,
      asks: 'reason',
      opens: 'allegation',
    },
    ...noting(open, clause),
    ...naming(open, clause),
  ],
}
