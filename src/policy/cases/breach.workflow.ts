// A breach of the policy (§3.4, 7, 9.1, 9.2, 12.2): first whether a child may be concerned, then the procedure of the person's capacity.
import { breachCategories } from './breach-categories.data.ts'
import {
  managers,
  naming,
  noting,
  openedBy,
  opening,
  saidRule,
  workers,
  type CaseWorkflow,
  type SteadyAction,
} from './case-workflow.ts'
import { capacityNames, outcomesOf, procedureOf } from './procedures.ts'

export type BreachState = 'opened' | 'cleared' | 'in-procedure' | 'ended' | 'taken-on'
export type BreachAction =
  | 'open'
  | 'say-kinds'
  | 'no-child'
  | 'take-on'
  | 'choose-procedure'
  | 'end'
  | SteadyAction

const kindsSaid = saidRule('kinds', '7', (said) =>
  said['say-kinds'] ? undefined : 'Say first which kinds of breach it may be.',
)
const open = ['opened', 'cleared', 'in-procedure'] as const

export const breachWorkflow: CaseWorkflow<BreachState, BreachAction> = {
  name: 'breach',
  thing: 'breach',
  states: {
    opened: {
      label: 'Is a child concerned?',
      tone: 'yellow',
      says: 'Nobody has said yet whether a child may be concerned.',
    },
    cleared: { label: 'Choose the procedure', tone: 'blue', says: 'No child is concerned.' },
    'in-procedure': { label: 'In procedure', tone: 'blue', says: 'The procedure has begun.' },
    ended: { label: 'Ended', tone: 'grey', says: 'It has an outcome.', rests: true },
    'taken-on': {
      label: 'Taken on as an allegation',
      tone: 'grey',
      says: 'A child may be concerned, so it goes on as an allegation.',
      rests: true,
    },
  },
  actions: [
    { ...opening, ...openedBy, to: 'opened', clause: '3.4' },
    ...open.map((state) => ({
      action: 'say-kinds' as const,
      label: 'Say which kinds it may be',
      done: 'said which kinds of breach it may be',
      from: [state],
      to: state,
      by: workers,
      clause: '7',
      questions: [
        {
          name: 'kinds',
          label: 'Which of these may it be?',
          kind: 'several' as const,
          options: breachCategories,
        },
        { name: 'note', label: 'What was done', kind: 'text' as const, optional: true as const },
      ],
    })),
    {
      action: 'no-child',
      label: 'No child is concerned',
      done: 'found that no child is concerned',
      from: ['opened'],
      to: 'cleared',
      by: managers,
      clause: '3.4',
      asks: 'reason',
    },
    {
      action: 'take-on',
      label: 'A child may be concerned',
      done: 'took it on as an allegation, since a child may be concerned',
      from: open,
      to: 'taken-on',
      by: workers,
      clause: '3.4',
      opens: 'allegation',
    },
    {
      action: 'choose-procedure',
      label: 'Begin the procedure',
      done: 'began the procedure',
      from: ['cleared'],
      to: 'in-procedure',
      by: managers,
      clause: '9.1',
      rules: [kindsSaid],
      questions: [
        { name: 'capacity', label: 'In what capacity did they act?', kind: 'choice', options: capacityNames },
        { name: 'contact', label: 'Whom do you ask about it, and when?', kind: 'line' },
        { name: 'began', label: 'When does it begin?', kind: 'date' },
        { name: 'file', label: 'Where does the file lie?', kind: 'line' },
      ],
    },
    {
      action: 'end',
      label: 'Say how it ended',
      done: 'said how it ended',
      from: ['in-procedure'],
      to: 'ended',
      by: managers,
      clause: '9.1',
      questions: (said) => [
        {
          name: 'outcome',
          label: 'How did it end?',
          kind: 'choice',
          options: outcomesOf(procedureOf(said['choose-procedure']?.['capacity'] ?? '')),
        },
        { name: 'on', label: 'When was that?', kind: 'date' },
        { name: 'file', label: 'Where does the file lie?', kind: 'line' },
      ],
    },
    ...noting(['cleared', 'in-procedure'], '9.1'),
    ...naming(open, '9.1'),
  ],
}
