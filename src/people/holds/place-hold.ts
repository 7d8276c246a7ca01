// Places a legal hold, and lifts it.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { holdInForce } from '../../policy/hold.workflow.ts'
import type { HoldSubject, NewHold } from './hold.ts'

export async function placeHold(
  { tx, viewer, now }: Sight,
  { id }: HoldSubject,
  { input: { about, reason, lookAgainOn } }: Deed<NewHold>,
): Promise<Effected> {
  await tx
    .insertInto('legal_holds')
    .values({
      school_id: viewer.schoolId,
      id,
      about_kind: about.kind,
      about_id: about.id,
      about_name: about.name,
      reason,
      look_again_on: lookAgainOn,
      state: holdInForce,
      version: 1,
      placed_by: personIdOf(viewer) ?? '',
      placed_at: now,
      lifted_at: null,
    })
    .execute()
  return { ok: true, version: 1, detail: { upon: about.kind, reason, lookAgainOn } }
}

export async function liftHold({ tx, viewer, now }: Sight, { id }: HoldSubject): Promise<Effected> {
  await tx
    .updateTable('legal_holds')
    .set({ lifted_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true }
}
