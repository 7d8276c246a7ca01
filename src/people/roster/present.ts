// Who stands in the school's records now, as a roster is held against them.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { staffCapacities } from '../../policy/people.data.ts'
import { current } from '../directory.ts'
import type { Present, PresentAdult, PresentPupil } from './compare-roster.ts'
import type { CarerOf } from './roster.ts'

export async function presentOf(sight: Sight): Promise<Present> {
  return {
    pupils: await pupilsOf(sight),
    staff: await staffOf(sight),
    carers: await carersOf(sight),
  }
}

async function pupilsOf({ tx, viewer }: Sight): Promise<PresentPupil[]> {
  const rows = await tx
    .selectFrom('pupils')
    .select(['id', 'source_id', 'given_name', 'family_name', 'known_as', 'class_name', 'left_on'])
    .where('school_id', '=', viewer.schoolId)
    .execute()
  const links = await tx
    .selectFrom('pupil_carers as k')
    .innerJoin('roster_people as r', (join) =>
      join
        .onRef('r.school_id', '=', 'k.school_id')
        .onRef('r.person_id', '=', 'k.person_id')
        .on('r.kind', '=', 'carer'),
    )
    .select(['k.pupil_id', 'r.source_id', 'k.relationship', 'k.responsible'])
    .where('k.school_id', '=', viewer.schoolId)
    .where('k.ended_on', 'is', null)
    .execute()
  const carers = new Map<string, CarerOf[]>()
  for (const { pupil_id, source_id, relationship, responsible } of links)
    carers.set(pupil_id, [...(carers.get(pupil_id) ?? []), { carer: source_id, relationship, responsible }])
  return rows.map((row) => ({
    id: row.id,
    sourceId: row.source_id,
    givenName: row.given_name,
    familyName: row.family_name,
    knownAs: row.known_as,
    className: row.class_name,
    carers: carers.get(row.id) ?? [],
    hasLeft: row.left_on !== null,
  }))
}

/** Everybody who works here today, and those whom a roster brought before. */
async function staffOf({ tx, viewer }: Sight): Promise<PresentAdult[]> {
  const rows = await tx
    .selectFrom('people as p')
    .leftJoin('roster_people as r', (join) =>
      join
        .onRef('r.school_id', '=', 'p.school_id')
        .onRef('r.person_id', '=', 'p.id')
        .on('r.kind', '=', 'staff'),
    )
    .select(['p.id', 'p.full_name', 'r.source_id', 'r.email'])
    .where('p.school_id', '=', viewer.schoolId)
    .where(
      sql<boolean>`(r.source_id is not null or exists (select 1 from person_capacities c
        where c.school_id = p.school_id and c.person_id = p.id and c.capacity = any (${[...staffCapacities]}) and ${current('c')}))`,
    )
    .execute()
  return rows.map(adultOf)
}

async function carersOf({ tx, viewer }: Sight): Promise<PresentAdult[]> {
  const rows = await tx
    .selectFrom('roster_people as r')
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 'r.school_id').onRef('p.id', '=', 'r.person_id'),
    )
    .select(['p.id', 'p.full_name', 'r.source_id', 'r.email'])
    .where('r.school_id', '=', viewer.schoolId)
    .where('r.kind', '=', 'carer')
    .execute()
  return rows.map(adultOf)
}

const adultOf = (row: {
  id: string
  full_name: string
  source_id: string | null
  email: string | null
}): PresentAdult => ({ id: row.id, fullName: row.full_name, sourceId: row.source_id, email: row.email })
