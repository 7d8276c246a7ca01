// Keeps that somebody held a row of the register against its owner's own text today (§1.5).
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { beginStanding } from './begin-standing.ts'
import { titleAt, type GuidanceSubject } from './guidance.ts'

export interface NewCheck {
  /** What was read, such as the edition found; may be empty. */
  note: string
}

export async function checkGuidance(
  sight: Sight,
  subject: GuidanceSubject,
  { input: { note } }: Deed<NewCheck>,
): Promise<Effected> {
  const refusal = await beginStanding(sight, subject)
  if (refusal) return { ok: false, refusal }
  const { tx, viewer, today } = sight
  const version = subject.version + 1
  await tx
    .insertInto('guidance_checks')
    .values({
      school_id: viewer.schoolId,
      guidance_id: subject.id,
      version,
      checked_by: personIdOf(viewer) ?? '',
      checked_on: today,
      note: note || null,
    })
    .execute()
  const detail = { title: titleAt(subject.id) ?? '', ...(note ? { note } : {}) }
  return { ok: true, version, detail }
}
