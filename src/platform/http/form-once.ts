// A form that is posted twice counts once: the second waits for the first, and is led to the same place.
import { look } from '../database.ts'
import { isId } from '../ids.ts'
import { personIdOf } from '../viewer.ts'
import type { Visit } from './visit.ts'

/** Claims a form's token within the transaction. A form without one (typed by hand, say) counts each time. */
export async function claimOnce(
  { tx, viewer, now }: Visit,
  once: string,
): Promise<{ first: true } | { first: false; location: string | null }> {
  if (!isId(once)) return { first: true }
  const made = await tx
    .insertInto('form_posts')
    .values({ school_id: viewer.schoolId, once, person_id: personIdOf(viewer), location: null, made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if ((made.numInsertedOrUpdatedRows ?? 0n) > 0n) return { first: true }
  const earlier = await tx
    .selectFrom('form_posts')
    .select('location')
    .where('school_id', '=', viewer.schoolId)
    .where('once', '=', once)
    .executeTakeFirst()
  return { first: false, location: earlier?.location ?? null }
}

/** Lets a form be sent again as if it had not been. */
export async function forgetClaim({ tx, viewer, now, school }: Visit, once: string): Promise<void> {
  if (!isId(once)) return
  // A sign-in may have gone on as the person by now; the claim is whose the visit was.
  await look(tx, viewer, { now, zone: school.zone })
  await tx
    .deleteFrom('form_posts')
    .where('school_id', '=', viewer.schoolId)
    .where('once', '=', once)
    .execute()
}

export async function leadsTo({ tx, viewer }: Visit, once: string, location: string | null): Promise<void> {
  if (!isId(once) || location === null) return
  await tx
    .updateTable('form_posts')
    .set({ location })
    .where('school_id', '=', viewer.schoolId)
    .where('once', '=', once)
    .execute()
}
