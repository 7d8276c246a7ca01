// Starts a version that is being written again, from other words; the ledger keeps that its words were given up.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { versionById } from '../policy-queries.ts'
import type { PolicySubject } from './policy-version.ts'
import { savedSince } from './save-version.ts'
import { wordsToStartFrom, type Start } from './start.ts'
import { writtenBy } from './written-by.ts'

export async function startAgain(
  sight: Sight,
  { id, version }: PolicySubject,
  { input: { start, seen } }: Deed<{ start: Start; seen: number }>,
): Promise<Effected> {
  if (seen !== version) return { ok: false, refusal: savedSince(await versionById(sight, id)) }
  const { words, detail } = await wordsToStartFrom(sight, start)
  await sight.tx
    .updateTable('policy_versions')
    .set({ ...words, ...writtenBy(sight) })
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, version: version + 1, detail }
}
