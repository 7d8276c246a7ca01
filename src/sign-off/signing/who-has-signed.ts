// Who has signed the version of the policy that is in force (signature page).
import type { Sight } from '../../platform/database.ts'
import { versionInForce } from '../policy-queries.ts'

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
