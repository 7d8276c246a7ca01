// Decides an appeal, one way or the other. The ledger names the house rule that it was about.
import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { contributionById } from './contribution-queries.ts'
import type { ContributionSubject } from './contribution.ts'

export async function allowAppeal(sight: Sight, { id }: ContributionSubject): Promise<Effected> {
  return { ok: true, detail: await ruleIn(sight, id) }
}

export async function upholdRefusal(
  sight: Sight,
  { id }: ContributionSubject,
  { reason }: Deed<undefined>,
): Promise<Effected> {
  await sight.tx
    .updateTable('contributions')
    .set({ appeal_answer: reason ?? '' })
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: await ruleIn(sight, id) }
}

const ruleIn = async (sight: Sight, id: string) => ({
  rule: (await contributionById(sight, id))?.ruleBroken ?? null,
})
