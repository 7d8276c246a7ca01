// Erases what is due and held by nothing, in one transaction, and keeps the counts.
import { sql } from 'kysely'

import type { Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { erasureDone } from '../../policy/erasure.workflow.ts'
import { beforeOf, dueNow, type Due } from './keeping-rules.ts'

/** What the one who looks may have erased: the head everything, the program itself only what its rules leave to it. */
const mayGo = (sight: Sight, { rule, due }: Due): boolean =>
  due > 0 && (sight.viewer.kind !== 'system' || rule.erased === 'by-itself')

export async function eraseDue(sight: Sight, { id }: { id: string }): Promise<Effected> {
  const { tx, viewer, now } = sight
  const counts: Record<string, number> = {}
  for (const { name, rule } of (await dueNow(sight)).filter((each) => mayGo(sight, each))) {
    const { rows } = await sql<{ erased: number }>`
      select erase_due(${name}, ${beforeOf(rule, now) ?? null}) as erased`.execute(tx)
    if (rows[0]?.erased) counts[name] = rows[0].erased
  }
  if (Object.keys(counts).length === 0)
    return { ok: false, refusal: { sentence: 'Nothing is due, so nothing was erased.', clause: '' } }
  await tx
    .insertInto('erasures')
    .values({
      school_id: viewer.schoolId,
      id,
      at: now,
      by_person: personIdOf(viewer),
      counts: JSON.stringify(counts),
      state: erasureDone,
    })
    .execute()
  return { ok: true, version: 1, detail: { counts } }
}
