// Begins a translation of the policy, and saves its sections.
import type { Deed, Effected } from '../../../decisions/door.ts'
import type { Sight } from '../../../platform/database.ts'
import { personIdOf } from '../../../platform/viewer.ts'
import { languageOf } from '../../../policy/languages.data.ts'
import { newTranslation } from '../../../policy/translation.workflow.ts'
import { policyInForce } from '../approved-text.ts'
import { translationById, translationInto } from './translation-queries.ts'
import { withSection, type SectionTyped, type TranslationSubject } from './translation.ts'

export interface NewTranslation {
  /** A tag of the list. */
  language: string
  madeBy: string
}

export async function beginTranslation(
  sight: Sight,
  { id }: TranslationSubject,
  { input: { language, madeBy } }: Deed<NewTranslation>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  const version = await policyInForce(sight)
  if (!version) return refuse('There is no policy yet that could be translated.')
  if (!languageOf(language)) return refuse('Choose the language.')
  if (await translationInto(sight, language))
    return refuse('There is a translation into this language already. Go on with that one.')
  await tx
    .insertInto('policy_translations')
    .values({
      school_id: viewer.schoolId,
      id,
      version_id: version.id,
      version_number: version.number,
      language,
      clauses: '[]',
      made_by: madeBy,
      state: newTranslation,
      version: 1,
      saved_by: personIdOf(viewer) ?? '',
      saved_at: now,
    })
    .execute()
  return { ok: true, version: 1, detail: { language, madeBy } }
}

/** Keeps one section as it was typed, and who saved it. */
export async function saveTranslation(
  sight: Sight,
  { id, version: before }: TranslationSubject,
  { input }: Deed<SectionTyped & { madeBy: string }>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  const [version, kept] = [await policyInForce(sight), await translationById(sight, id)]
  if (!version || !kept) return refuse('This translation is not there any more.')
  const clauses = withSection(kept.clauses, input)
  await tx
    .updateTable('policy_translations')
    .set({
      clauses: JSON.stringify(clauses),
      made_by: input.madeBy,
      version_id: version.id,
      version_number: version.number,
      saved_by: personIdOf(viewer) ?? '',
      saved_at: now,
    })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  const numbers = input.clauses.map(({ number }) => number)
  return {
    ok: true,
    version: before + 1,
    detail: { language: kept.language.tag, policyVersion: version.number, clauses: numbers },
  }
}

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: 'access' } })
