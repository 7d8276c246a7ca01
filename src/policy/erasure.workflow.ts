// Erasing what is due, and the rules by which it falls due: by the head, or by the program itself for what tells nothing.
import type { Workflow } from './workflow.ts'

export type ErasureState = 'done'
export type ErasureAction = 'erase' | 'erase-by-itself'

export interface ErasureFacts {
  /** Whether the program itself does it, in its round. */
  byItself: boolean
}

export const erasureDone: ErasureState = 'done'

export const erasureWorkflow: Workflow<ErasureState, ErasureAction, ErasureFacts> = {
  name: 'erasure',
  thing: 'erasure',
  states: { done: { label: 'Done', tone: 'grey', says: 'It was erased.', rests: true } },
  actions: [
    {
      action: 'erase',
      label: 'Erase what is due',
      done: 'had erased what was due',
      from: 'nothing',
      to: 'done',
      by: { any: ['headteacher'] },
      clause: '',
      signs: 'I have read what is due, and have it erased. I know that it can’t be brought back.',
    },
    {
      action: 'erase-by-itself',
      label: 'Erase by itself',
      done: 'erased what was due by itself',
      from: 'nothing',
      to: 'done',
      by: { anyone: true },
      clause: '',
      rules: [
        {
          name: 'the-program-itself',
          clause: '',
          refuses: ({ byItself }) => (byItself ? undefined : 'Only the program itself does this.'),
        },
      ],
    },
  ],
}

export type RetentionRuleState = 'own'
export type RetentionRuleAction = 'set'
export const ownRule: RetentionRuleState = 'own'

export const retentionRuleWorkflow: Workflow<RetentionRuleState, RetentionRuleAction, null> = {
  name: 'retention',
  thing: 'rule',
  states: { own: { label: 'The school’s own', tone: 'blue', says: 'The school set it.', rests: true } },
  actions: [
    {
      action: 'set',
      label: 'Change how long',
      done: 'set how long it is kept',
      from: 'nothing',
      to: 'own',
      by: { any: ['headteacher'] },
      clause: '',
      asks: 'reason',
    },
    {
      action: 'set',
      label: 'Change how long',
      done: 'set how long it is kept',
      from: ['own'],
      to: 'own',
      by: { any: ['headteacher'] },
      clause: '',
      asks: 'reason',
    },
  ],
}
