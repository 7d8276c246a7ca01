// Who has signed the version of the policy that is in force (signature page).
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'

/** The version in force today, or undefined before the first. */
export async function versionInForce({
  tx,
  viewer,
}: Sight): Promise<{ id: string; number: number } | undefined> {
  return tx
    .selectFrom('policy_versions')
    .select(['id', 'number'])
    .where('school_id', '=', viewer.schoolId)
    .where('effective_from', '<=', sql<string>`program_today()`)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The people who have signed the version in force. Nobody, where no version is in force. */
export async function whoHasSigned(sight: Sight): Promise<Set<string>> {
  const version = await versionInForce(sight)
  if (!version) return new Set()
  const rows = await sight.tx
    .selectFrom('policy_signatures')
    .select('person_id')
    .where('school_id', '=', sight.viewer.schoolId)
    .where('version_id', '=', version.id)
    .execute()
  return new Set(rows.map((row) => row.person_id))
}
