// Saves what somebody has written in a version, unless somebody else has saved since they began: then they are told.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { versionById } from '../policy-queries.ts'
import type { Filling, PolicyClause } from '../text/policy-text.ts'
import type { PolicySubject } from './policy-version.ts'

export interface NewWords {
  /** The saving upon which they wrote. */
  seen: number
  title: string
  filling: Filling
  clauses: readonly PolicyClause[]
}

export async function saveVersion(
  sight: Sight,
  { id, version }: PolicySubject,
  { input: { seen, title, filling, clauses } }: Deed<NewWords>,
): Promise<Effected> {
  const { tx, viewer } = sight
  if (seen !== version) return { ok: false, refusal: await savedSince(sight, id) }
  await tx
    .updateTable('policy_versions')
    .set({ title, filling: JSON.stringify(filling), clauses: JSON.stringify(clauses) })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, version: version + 1 }
}

async function savedSince(sight: Sight, id: string) {
  const who = (await versionById(sight, id))?.changedBy ?? 'Somebody'
  return {
    sentence: `${who} has saved this version since you began. Nothing is lost: what you typed stands below, and theirs is kept. Look at theirs, then save yours again.`,
    clause: 'cover',
  }
}
