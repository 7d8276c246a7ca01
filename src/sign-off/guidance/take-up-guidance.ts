// A row that was set aside holds again: the reason goes from the page and stays in the ledger (§1.5).
import type { Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { titleAt, type GuidanceSubject } from './guidance.ts'

export async function takeUpGuidance(
  { tx, viewer }: Sight,
  { id, version }: GuidanceSubject,
): Promise<Effected> {
  await tx
    .updateTable('guidance_standing')
    .set({ reason: null })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, version: version + 1, detail: { title: titleAt(id) ?? '' } }
}
