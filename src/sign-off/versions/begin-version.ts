// Begins a version: from the model policy's wording, with what the school has filled in before.
import type { Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { firstPolicy } from '../../policy/first-people.data.ts'
import { allVersions } from '../policy-queries.ts'
import { modelPolicy } from '../text/model-policy.ts'
import type { PolicySubject } from './policy-version.ts'

export async function beginVersion(sight: Sight, { id }: PolicySubject): Promise<Effected> {
  const { tx, viewer, now } = sight
  const [before] = await allVersions(sight)
  await tx
    .insertInto('policy_versions')
    .values({
      school_id: viewer.schoolId,
      id,
      number: (before?.number ?? 0) + 1,
      title: before?.title ?? firstPolicy.title,
      effective_from: null,
      state: 'draft',
      version: 0,
      clauses: JSON.stringify(modelPolicy),
      filling: JSON.stringify(before?.filling ?? {}),
      changed_at: now,
    })
    .execute()
  return { ok: true, version: 1 }
}
