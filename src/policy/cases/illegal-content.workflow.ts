// Illegal content (§18.6): hidden at once, the right authority told, its reference kept. Nothing is copied, and nothing taken in.
import { told } from './allegation-questions.data.ts'
import {
  managers,
  naming,
  openedBy,
  opening,
  saidRule,
  workers,
  type CaseWorkflow,
  type SteadyAction,
} from './case-workflow.ts'

export type IllegalContentState = 'opened' | 'hidden' | 'told' | 'closed'
export type IllegalContentAction =
  | 'open'
  | 'danger-over'
  | 'hide'
  | 'show-again'
  | 'tell'
  | 'close'
  | Exclude<SteadyAction, 'add-note'>

const clause = '18.6'
const authorityTold = saidRule('authority-told', clause, (said) =>
  said['tell'] ? undefined : 'Tell the police or the right authority first.',
)

export const illegalContentWorkflow: CaseWorkflow<IllegalContentState, IllegalContentAction> = {
  name: 'illegal-content',
  thing: 'case of illegal content',
  states: {
    opened: {
      label: 'Hide it',
      tone: 'red',
      says: 'Nobody has said yet that it is out of sight everywhere, on the host’s own pages too.',
    },
    hidden: {
      label: 'Tell the authority',
      tone: 'red',
      says: 'It is out of sight. No authority has been told.',
    },
    told: { label: 'Authority told', tone: 'blue', says: 'The authority has it.' },
    closed: { label: 'Closed', tone: 'grey', says: 'The case is closed.', rests: true },
  },
  actions: [
    { ...opening, ...openedBy, to: 'opened', clause },
    {
      action: 'hide',
      label: 'It is out of sight',
      done: 'said that it is out of sight',
      from: ['opened'],
      to: 'hidden',
      by: workers,
      clause,
      questions: [
        {
          name: 'where',
          label: 'Where did it stand, and how was it hidden?',
          hint: 'The address in words is enough. Don’t open it again, and don’t copy it.',
          kind: 'line',
        },
      ],
    },
    {
      action: 'tell',
      label: 'Record the call',
      done: 'told the authority',
      from: ['hidden', 'told'],
      to: 'told',
      by: workers,
      clause,
      questions: [{ name: 'authority', label: 'Which authority?', kind: 'line' }, ...told('it')],
    },
    {
      action: 'close',
      label: 'Close the case',
      done: 'closed the case',
      from: ['told'],
      to: 'closed',
      by: managers,
      clause,
      asks: 'reason',
      rules: [authorityTold],
    },
    ...(['opened', 'hidden', 'told'] as const).map((state) => ({
      action: 'show-again' as const,
      label: 'It was no such thing: show it again',
      done: 'let it be shown again',
      from: [state],
      to: state,
      by: managers,
      clause,
      asks: 'reason' as const,
    })),
    ...(['opened', 'hidden', 'told'] as const).map((state) => ({
      action: 'danger-over' as const,
      label: 'The child is safe now',
      done: 'said that the child is safe now',
      from: [state],
      to: state,
      by: workers,
      clause,
      asks: 'reason' as const,
    })),
    ...naming(['opened', 'hidden', 'told'], clause),
  ],
}
