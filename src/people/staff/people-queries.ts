// Reads the record of the people at the school: who they are, what they may decide, and from when until when.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { Capacity, Role } from '../../policy/people.data.ts'
import { insideCapacities } from '../../policy/people.data.ts'

/** A thing of a person with its dates; without an end where none is set. */
export interface Dated {
  id: string
  starts: string
  ends: string | null
}

export interface PersonRecord {
  id: string
  name: string
  position: string
  lineManager: { id: string; name: string } | undefined
  capacities: readonly (Dated & { capacity: Capacity })[]
  roles: readonly (Dated & { role: Role })[]
}

const families: readonly Capacity[] = ['pupil', 'parent-or-carer']

/** Everybody on record but those who are only pupils, parents or carers, by name. */
export async function peopleOnRecord(sight: Sight): Promise<PersonRecord[]> {
  const rows = await recordsOf(sight)
    .where((where) =>
      where.exists(
        where
          .selectFrom('person_capacities as c')
          .select('c.id')
          .whereRef('c.school_id', '=', 'p.school_id')
          .whereRef('c.person_id', '=', 'p.id')
          .where('c.capacity', 'not in', [...families]),
      ),
    )
    .orderBy('p.full_name')
    .execute()
  return rows.map(recordOf)
}

export async function personRecord(sight: Sight, id: string): Promise<PersonRecord | undefined> {
  const row = await recordsOf(sight).where('p.id', '=', id).executeTakeFirst()
  return row && recordOf(row)
}

/** Whether a dated thing counts on a day. */
export const isCurrent = ({ starts, ends }: Omit<Dated, 'id'>, today: string): boolean =>
  starts <= today && (ends === null || ends >= today)

/** Whether a dated thing counts no more. */
export const isOver = ({ ends }: Pick<Dated, 'ends'>, today: string): boolean => ends !== null && ends < today

/** The last day for the school; undefined where none is set. */
export function lastDayOf({ capacities }: PersonRecord): string | undefined {
  const ends = capacities
    .filter(({ capacity }) => insideCapacities.includes(capacity))
    .map((each) => each.ends ?? '9999')
    .sort()
    .at(-1)
  return ends === '9999' ? undefined : ends
}

function recordsOf({ tx, viewer }: Sight) {
  return tx
    .selectFrom('people as p')
    .leftJoin('people as m', (join) =>
      join.onRef('m.school_id', '=', 'p.school_id').onRef('m.id', '=', 'p.line_manager_id'),
    )
    .select(['p.id', 'p.full_name', 'p.position', 'p.line_manager_id', 'm.full_name as manager'])
    .select([
      sql<
        PersonRecord['capacities']
      >`coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'capacity', c.capacity,
        'starts', c.starts, 'ends', c.ends) order by c.starts, c.id) from person_capacities c
        where c.school_id = p.school_id and c.person_id = p.id), '[]')`.as('capacities'),
      sql<PersonRecord['roles']>`coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'role', r.role,
        'starts', r.starts, 'ends', r.ends) order by r.starts, r.id) from person_roles r
        where r.school_id = p.school_id and r.person_id = p.id), '[]')`.as('roles'),
    ])
    .where('p.school_id', '=', viewer.schoolId)
}

type Row = Awaited<ReturnType<ReturnType<typeof recordsOf>['execute']>>[number]

const recordOf = (row: Row): PersonRecord => ({
  id: row.id,
  name: row.full_name,
  position: row.position,
  lineManager:
    row.line_manager_id === null ? undefined : { id: row.line_manager_id, name: row.manager ?? '' },
  capacities: row.capacities,
  roles: row.roles,
})
