// What may be against the law: out of everybody's sight, until somebody says that it was no such thing (§18.6).
import type { Workflow } from './workflow.ts'

export type HiddenState = 'hidden' | 'shown'
export type HiddenAction = 'hide' | 'show-again'

const clause = '18.6'
/** Whoever may raise or sort the concern, or manages its case, has been asked there. */
const by = { anyone: true } as const

export const hiddenThingWorkflow: Workflow<HiddenState, HiddenAction, null> = {
  name: 'hidden-thing',
  thing: 'thing out of sight',
  states: {
    hidden: { label: 'Out of sight', tone: 'red', says: 'Nobody sees it.', rests: true },
    shown: { label: 'Shown again', tone: 'grey', says: 'It was no such thing.', rests: true },
  },
  actions: [
    {
      action: 'hide',
      label: 'Hide it',
      done: 'took something out of sight',
      from: 'nothing',
      to: 'hidden',
      by,
      clause,
    },
    {
      action: 'hide',
      label: 'Hide it again',
      done: 'took something out of sight again',
      from: ['shown', 'hidden'],
      to: 'hidden',
      by,
      clause,
    },
    {
      action: 'show-again',
      label: 'Show it again',
      done: 'let it be shown again',
      from: ['hidden'],
      to: 'shown',
      by,
      clause,
    },
  ],
}
