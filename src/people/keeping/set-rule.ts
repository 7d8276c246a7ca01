// Sets how long the school keeps a kind of record, with its reason.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { ownRule } from '../../policy/erasure.workflow.ts'
import { retention, type RetentionName } from '../../policy/retention.data.ts'
import { sayPeriod, type Period } from '../../policy/retention.ts'

export type NewRule = Period

/** Months of a hundred years: no rule is longer. */
export const longestAmount = 1200

export async function setRule(
  { tx, viewer }: Sight,
  { id }: { id: string },
  kind: RetentionName,
  { input: { amount, unit }, reason = '' }: Deed<NewRule>,
): Promise<Effected> {
  if (retention[kind].erased === 'never')
    return {
      ok: false,
      refusal: { sentence: 'The program erases none of these, so there is no time to set.', clause: '' },
    }
  await tx
    .insertInto('retention_rules')
    .values({ school_id: viewer.schoolId, id, kind, amount, unit, reason, version: 0, state: ownRule })
    .onConflict((conflict) => conflict.columns(['school_id', 'id']).doUpdateSet({ amount, unit, reason }))
    .execute()
  return { ok: true, detail: { kind, period: sayPeriod({ amount, unit }) } }
}
