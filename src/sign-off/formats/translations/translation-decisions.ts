// Wires the workflow of translations to their table.
import type { Room } from '../../../decisions/door.ts'
import { holdersOf } from '../../../people/directory.ts'
import type { Sight } from '../../../platform/database.ts'
import { rolesIn } from '../../../policy/roles-in.ts'
import {
  translationWorkflow,
  type TranslationAction,
  type TranslationFacts,
  type TranslationState,
} from '../../../policy/translation.workflow.ts'
import { beginTranslation, saveTranslation, type NewTranslation } from './save-translation.ts'
import { translationById } from './translation-queries.ts'
import type { SectionTyped, TranslationSubject } from './translation.ts'

export type TranslationInputs = { begin: NewTranslation; save: SectionTyped & { madeBy: string } }

export const translationRoom: Room<TranslationState, TranslationAction, TranslationFacts, TranslationInputs> =
  {
    workflow: translationWorkflow,
    load: async (sight, id) => (await subjectOf(sight, id, true)) ?? newSubject(sight, id),
    async move({ tx, viewer }, id, state, version) {
      await tx
        .updateTable('policy_translations')
        .set({ state, version })
        .where('school_id', '=', viewer.schoolId)
        .where('id', '=', id)
        .execute()
    },
    effects: { begin: beginTranslation, save: saveTranslation },
  }

/** The translation as the workflow sees it, or undefined where the viewer sees none. */
export const translationSubject = (sight: Sight, id: string): Promise<TranslationSubject | undefined> =>
  subjectOf(sight, id, false)

const newSubject = async (sight: Sight, id: string): Promise<TranslationSubject> => ({
  id,
  state: 'nothing',
  version: 0,
  who: await holdersOf(sight, rolesIn(translationWorkflow)),
  facts: { clauses: 0 },
})

async function subjectOf(sight: Sight, id: string, lock: boolean): Promise<TranslationSubject | undefined> {
  const translation = await translationById(sight, id, lock)
  if (!translation) return undefined
  return {
    id,
    state: translation.state,
    version: translation.version,
    who: await holdersOf(sight, rolesIn(translationWorkflow)),
    facts: { clauses: translation.clauses.length },
  }
}
