// Takes in an appeal: why its sender thinks that a contribution should be shown (§18.4).
import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import type { ContributionSubject } from './contribution.ts'

export async function appealRefusal(
  { tx, viewer }: Sight,
  { id }: ContributionSubject,
  { reason }: Deed<undefined>,
): Promise<Effected> {
  await tx
    .updateTable('contributions')
    .set({ appeal: reason ?? '', appeal_answer: null })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true }
}
