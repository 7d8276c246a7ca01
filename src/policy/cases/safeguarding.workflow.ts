// A safeguarding concern about a child (§15.3): it goes to the school's own safeguarding system with a reference back; no second file is begun.
import { told } from './allegation-questions.data.ts'
import {
  managers,
  naming,
  openedBy,
  opening,
  workers,
  type CaseWorkflow,
  type SteadyAction,
} from './case-workflow.ts'

export type SafeguardingState = 'opened' | 'handed-over' | 'closed'
export type SafeguardingAction =
  | 'open'
  | 'danger-over'
  | 'tell-hub'
  | 'hand-over'
  | 'close'
  | Exclude<SteadyAction, 'add-note'>

const clause = '15.3'
const open = ['opened'] as const

export const safeguardingWorkflow: CaseWorkflow<SafeguardingState, SafeguardingAction> = {
  name: 'safeguarding',
  thing: 'safeguarding concern',
  states: {
    opened: {
      label: 'To hand over',
      tone: 'red',
      says: 'It is not in the school’s safeguarding system yet.',
    },
    'handed-over': {
      label: 'Handed over',
      tone: 'green',
      says: 'The school’s safeguarding system holds it now.',
    },
    closed: { label: 'Closed', tone: 'grey', says: 'Nothing more was needed.', rests: true },
  },
  actions: [
    { ...opening, ...openedBy, to: 'opened', clause },
    ...(['opened', 'handed-over'] as const).flatMap((state) => [
      {
        action: 'tell-hub' as const,
        label: 'Record a call to the safeguarding hub',
        done: 'told the safeguarding hub',
        from: [state],
        to: state,
        by: workers,
        clause,
        questions: told('the hub'),
      },
      {
        action: 'danger-over' as const,
        label: 'The child is safe now',
        done: 'said that the child is safe now',
        from: [state],
        to: state,
        by: workers,
        clause,
        asks: 'reason' as const,
      },
    ]),
    {
      action: 'hand-over',
      label: 'Hand it over',
      done: 'handed it over to the school’s safeguarding system',
      from: open,
      to: 'handed-over',
      by: workers,
      clause,
      questions: [
        { name: 'system', label: 'Which system holds it now?', kind: 'line' },
        { name: 'reference', label: 'Its reference there', kind: 'line' },
      ],
    },
    {
      action: 'close',
      label: 'Nothing more is needed here',
      done: 'closed it',
      from: ['opened', 'handed-over'],
      to: 'closed',
      by: managers,
      clause,
      asks: 'reason',
    },
    ...naming(['opened', 'handed-over'], clause),
  ],
}
