// Keeps why a school sets a row of the register aside (§1.5).
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { beginStanding } from './begin-standing.ts'
import { titleAt, type GuidanceSubject } from './guidance.ts'

export async function setAsideGuidance(
  sight: Sight,
  subject: GuidanceSubject,
  { reason }: Deed<undefined>,
): Promise<Effected> {
  const refusal = await beginStanding(sight, subject)
  if (refusal) return { ok: false, refusal }
  const { tx, viewer } = sight
  await tx
    .updateTable('guidance_standing')
    .set({ reason: reason ?? null })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', subject.id)
    .execute()
  return { ok: true, version: subject.version + 1, detail: { title: titleAt(subject.id) ?? '' } }
}
