// Begins a version: from the words of the last one approved, unless the person chose the model or a document.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { allVersions } from '../policy-queries.ts'
import type { PolicySubject } from './policy-version.ts'
import { wordsToStartFrom, type Start } from './start.ts'
import { writtenBy } from './written-by.ts'

export async function beginVersion(
  sight: Sight,
  { id }: PolicySubject,
  { input: start = { from: 'last' } }: Deed<Start | undefined>,
): Promise<Effected> {
  const { tx, viewer } = sight
  const [before] = await allVersions(sight)
  const { words, detail } = await wordsToStartFrom(sight, start)
  await tx
    .insertInto('policy_versions')
    .values({
      school_id: viewer.schoolId,
      id,
      number: (before?.number ?? 0) + 1,
      ...words,
      effective_from: null,
      state: 'draft',
      version: 0,
      ...writtenBy(sight),
    })
    .execute()
  return { ok: true, version: 1, detail }
}
