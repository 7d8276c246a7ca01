// Authorises a person for a purpose, from one date until another, or ends it.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { authorisationKinds, type AuthorisationKind } from '../../policy/authorisation-kinds.data.ts'
import { addDays } from '../../policy/days.ts'
import type { PersonSubject, RowOf } from './person.ts'

export interface NewAuthorisation {
  kind: AuthorisationKind
  /** A site of the school's register. */
  siteId: string | null
  /** The name or address of a site elsewhere. */
  elsewhere: string | null
  device: string | null
  /** What for, or with whom; '' where the kind asks for none. */
  purpose: string
  starts: string
  ends: string
}

export async function authorise(
  { tx, viewer, now }: Sight,
  { id }: PersonSubject,
  { input: { kind, siteId, elsewhere, device, purpose, starts, ends } }: Deed<NewAuthorisation>,
): Promise<Effected> {
  await tx
    .insertInto('authorisations')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      person_id: id,
      granted_by: personIdOf(viewer) ?? '',
      kind,
      site_id: siteId,
      elsewhere,
      device,
      purpose,
      starts,
      ends,
    })
    .execute()
  const named = { site: siteId ?? elsewhere, device }
  return { ok: true, detail: { for: authorisationKinds[kind].label, ...named, purpose, starts, ends } }
}

/** From now on it counts no more: its last day was yesterday. */
export async function endAuthorisation(
  { tx, viewer, today }: Sight,
  { id }: PersonSubject,
  { input: { row } }: Deed<RowOf>,
): Promise<Effected> {
  const ends = addDays(today, -1)
  const ended = await tx
    .updateTable('authorisations')
    .set({ ends })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('id', '=', row)
    .where('ends', '>=', today)
    .returning('purpose')
    .executeTakeFirst()
  return ended
    ? { ok: true, detail: { purpose: ended.purpose, ends } }
    : { ok: false, refusal: { sentence: 'This has ended already.', clause: '4' } }
}
