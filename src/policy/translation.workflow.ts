// A translation of the policy: written clause by clause, then shown to everybody beside the English (accessibility note).
import type { Role } from './people.data.ts'
import type { By, Rule, Workflow } from './workflow.ts'

export type TranslationState = 'kept-back' | 'shown'
export type TranslationAction = 'begin' | 'save' | 'show' | 'keep-back'

export interface TranslationFacts {
  /** How many clauses have words in the language. */
  clauses: number
}

/** Who answers for other languages and formats: the head's office. */
export const formatKeepers: readonly Role[] = ['headteacher', 'deputy-headteacher', 'office']
const keepers: By = { any: formatKeepers }

export const newTranslation: TranslationState = 'kept-back'

const someWords: Rule<TranslationFacts> = {
  name: 'some-words',
  clause: 'access',
  refuses: ({ clauses }) =>
    clauses === 0 ? 'Write the words of at least one clause first. Then everybody can read it.' : undefined,
}

export const translationWorkflow: Workflow<TranslationState, TranslationAction, TranslationFacts> = {
  name: 'translation',
  thing: 'translation',
  states: {
    'kept-back': {
      label: 'Not shown yet',
      tone: 'grey',
      says: 'Only the head’s office sees this translation.',
    },
    shown: { label: 'Shown', tone: 'green', says: 'Everybody can read this translation.', rests: true },
  },
  actions: [
    {
      action: 'begin',
      label: 'Begin a translation',
      done: 'began a translation of the policy',
      from: 'nothing',
      to: 'kept-back',
      by: keepers,
      clause: 'access',
    },
    {
      action: 'save',
      label: 'Save',
      done: 'changed the translation',
      from: ['kept-back'],
      to: 'kept-back',
      by: keepers,
      clause: 'access',
    },
    {
      action: 'save',
      label: 'Save',
      done: 'changed the translation',
      from: ['shown'],
      to: 'shown',
      by: keepers,
      clause: 'access',
    },
    {
      action: 'show',
      label: 'Show it to everybody',
      done: 'showed the translation to everybody',
      from: ['kept-back'],
      to: 'shown',
      by: keepers,
      clause: 'access',
      rules: [someWords],
    },
    {
      action: 'keep-back',
      label: 'Take it down',
      done: 'took the translation down',
      from: ['shown'],
      to: 'kept-back',
      by: keepers,
      clause: 'access',
    },
  ],
}
