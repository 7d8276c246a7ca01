// Reads of translations. Row-level security shows those that are shown to everybody, and the others to the head's office.
import type { Sight } from '../../../platform/database.ts'
import { languageOf, type Language } from '../../../policy/languages.data.ts'
import { translationWorkflow } from '../../../policy/translation.workflow.ts'
import type { Translation } from './translation.ts'

const translations = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('policy_translations')
    .select(['id', 'language', 'clauses', 'made_by', 'version_number', 'state', 'version'])
    .where('school_id', '=', viewer.schoolId)

type Row = Awaited<ReturnType<ReturnType<typeof translations>['executeTakeFirstOrThrow']>>

const translationOf = (row: Row): Translation => ({
  id: row.id,
  language: languageOf(row.language) ?? unknownLanguage(row.language),
  clauses: row.clauses,
  madeBy: row.made_by,
  versionNumber: row.version_number,
  state: row.state,
  version: row.version,
})

/** A language that has left our list since. */
const unknownLanguage = (tag: string): Language => ({ tag, name: tag, english: tag, dir: 'ltr', pdf: false })

/** Those that the viewer sees, by the language's English name. */
export async function allTranslations(sight: Sight): Promise<Translation[]> {
  const rows = await translations(sight).execute()
  return rows
    .map(translationOf)
    .toSorted((a, b) => a.language.english.localeCompare(b.language.english, 'en'))
}

/** The languages in which everybody can read the policy. */
export async function shownLanguages(sight: Sight): Promise<Language[]> {
  const all = await allTranslations(sight)
  return all.filter(({ state }) => translationWorkflow.states[state].rests).map(({ language }) => language)
}

/** One translation; with `lock` its row stays locked until the transaction ends. */
export async function translationById(
  sight: Sight,
  id: string,
  lock = false,
): Promise<Translation | undefined> {
  const query = translations(sight).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && translationOf(row)
}

/** The translation into one language, where the viewer sees one. */
export async function translationInto(sight: Sight, tag: string): Promise<Translation | undefined> {
  const row = await translations(sight).where('language', '=', tag).executeTakeFirst()
  return row && translationOf(row)
}
