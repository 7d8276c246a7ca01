// Reads vettings: how everybody from outside stands, today (§18.6 note).
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { capacities, insideCapacities, type Capacity } from '../../policy/people.data.ts'
import { current } from '../directory.ts'

export interface VettingOf {
  person: { id: string; name: string; is: string }
  /** The one that counts longest; undefined where there never was one. */
  vetting: { what: string; by: string; until: string } | undefined
}

/** Everybody who comes from outside and is no pupil, by name: they alone are vetted. */
export async function vettingsHere({ tx, viewer }: Sight): Promise<VettingOf[]> {
  const rows = await tx
    .selectFrom('people as p')
    .innerJoin('person_capacities as c', (join) =>
      join.onRef('c.school_id', '=', 'p.school_id').onRef('c.person_id', '=', 'p.id'),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('vettings as v')
          .innerJoin('people as b', (join) =>
            join.onRef('b.school_id', '=', 'v.school_id').onRef('b.id', '=', 'v.checked_by'),
          )
          .select(['v.what', 'v.until', 'b.full_name as by'])
          .whereRef('v.school_id', '=', 'p.school_id')
          .whereRef('v.person_id', '=', 'p.id')
          .orderBy('v.until', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['p.id', 'p.full_name', 'last.what', 'last.until', 'last.by'])
    .select(sql<Capacity[]>`array_agg(distinct c.capacity)`.as('held'))
    .where('p.school_id', '=', viewer.schoolId)
    .where(current('c'))
    .groupBy(['p.id', 'p.full_name', 'last.what', 'last.until', 'last.by'])
    .orderBy('p.full_name')
    .execute()
  return rows
    .filter(({ held }) => !held.some((each) => each === 'pupil' || insideCapacities.includes(each)))
    .map(({ id, full_name: name, held, what, until, by }) => ({
      person: { id, name, is: held.map((each) => capacities[each]).join(', ') },
      vetting: what === null || until === null || by === null ? undefined : { what, until, by },
    }))
}
