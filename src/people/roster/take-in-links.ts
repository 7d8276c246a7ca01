// Records who is whose carer, as the file says; a link that it no longer has ends today.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { inBulk, type Told } from './in-bulk.ts'
import type { RosterPupil } from './roster.ts'

/** `added` has the ids of carers who came with this file; the others are found by their identifier. */
export async function takeInLinks(
  sight: Sight,
  pupils: readonly { id: string; now: RosterPupil }[],
  added: ReadonlyMap<string, string>,
  told: Told,
): Promise<void> {
  const { tx, viewer } = sight
  const covered = pupils.filter(({ now }) => now.carers !== undefined)
  await inBulk(
    tx,
    covered.map(({ id }) => id),
    (ids) => sql`
      update pupil_carers set ended_on = program_today()
      where school_id = ${viewer.schoolId} and ended_on is null
        and pupil_id in (select value::uuid from jsonb_array_elements_text(${ids}))
        and person_id in (select person_id from roster_people where school_id = ${viewer.schoolId} and kind = 'carer')`,
    () => {},
  )
  const known = await carerIds(sight)
  const links = covered.flatMap(({ id, now }) =>
    (now.carers ?? []).flatMap(({ carer, relationship, responsible }) => {
      const person = added.get(carer) ?? known.get(carer)
      return person === undefined ? [] : [{ pupil_id: id, person_id: person, relationship, responsible }]
    }),
  )
  await inBulk(
    tx,
    links,
    (rows) => sql`
      insert into pupil_carers as k (school_id, pupil_id, person_id, relationship, responsible)
      select ${viewer.schoolId}::uuid, pupil_id, person_id, relationship, coalesce(responsible, false)
      from jsonb_to_recordset(${rows}) as x(pupil_id uuid, person_id uuid, relationship text, responsible boolean)
      on conflict (school_id, pupil_id, person_id) do update set relationship = excluded.relationship, ended_on = null`,
    told,
  )
  // What the file does not say of responsibility stays as it was known.
  await inBulk(
    tx,
    links.filter(({ responsible }) => responsible !== null),
    (rows) => sql`
      update pupil_carers k set responsible = x.responsible
      from jsonb_to_recordset(${rows}) as x(pupil_id uuid, person_id uuid, responsible boolean)
      where k.school_id = ${viewer.schoolId} and k.pupil_id = x.pupil_id and k.person_id = x.person_id
        and k.responsible <> x.responsible`,
    told,
  )
}

async function carerIds({ tx, viewer }: Sight): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('roster_people')
    .select(['source_id', 'person_id'])
    .where('school_id', '=', viewer.schoolId)
    .where('kind', '=', 'carer')
    .execute()
  return new Map(rows.map((row) => [row.source_id, row.person_id]))
}
