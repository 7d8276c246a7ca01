// To whom the head has handed the decision of a clause: the "appropriate manager" (§16.2, §16.4).
import type { Sight } from '../../platform/database.ts'
import type { DelegableClause } from '../../policy/delegable.data.ts'
import { current, stillHere } from '../directory.ts'

/** Those to whom the head has handed the decision of a clause, and who still work for the school or govern it. */
export async function namedFor(sight: Sight, clause: DelegableClause): Promise<string[]> {
  const { tx, viewer } = sight
  const rows = await tx
    .selectFrom('delegations as d')
    .select('d.person_id')
    .where('d.school_id', '=', viewer.schoolId)
    .where('d.clause', '=', clause)
    .where(current('d'))
    .execute()
  return stillHere(
    sight,
    rows.map(({ person_id }) => person_id),
  )
}
