// Who is who in the school: people by name, and who holds a role today.
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'
import { runsSites } from '../policy/authorisation-kinds.data.ts'
import { insideCapacities, type Capacity, type Role } from '../policy/people.data.ts'
import type { WhoIsWho } from '../policy/workflow.ts'

export interface Listed {
  id: string
  name: string
  position: string
  capacities: Capacity[]
  /** Whether the head has authorised them to run sites, today. */
  authorised: boolean
}

/** The adults who work for the school or are known to it as possible members of a site's team, by name; a parent who is authorised too. */
export async function adults({ tx, viewer }: Sight): Promise<Listed[]> {
  const rows = await tx
    .selectFrom('people as p')
    .innerJoin('person_capacities as c', (join) =>
      join.onRef('c.school_id', '=', 'p.school_id').onRef('c.person_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.full_name', 'p.position', sql<Capacity[]>`array_agg(c.capacity)`.as('capacities')])
    .select(isAuthorised('p').as('authorised'))
    .where('p.school_id', '=', viewer.schoolId)
    .where((is) => is.or([is('c.capacity', 'not in', ['pupil', 'parent-or-carer']), isAuthorised('p')]))
    .where(current('c'))
    .groupBy(['p.school_id', 'p.id', 'p.full_name', 'p.position'])
    .orderBy('p.full_name')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.full_name,
    position: row.position,
    capacities: row.capacities,
    authorised: row.authorised,
  }))
}

/** Those who work for or govern the school today, by name. */
export async function insiders(sight: Sight): Promise<Listed[]> {
  const known = await adults(sight)
  return known.filter(({ capacities }) => capacities.some((each) => insideCapacities.includes(each)))
}

export interface PersonCard {
  id: string
  name: string
  position: string
  lineManagerId: string | null
}

export async function personCard({ tx, viewer }: Sight, id: string): Promise<PersonCard | undefined> {
  const row = await tx
    .selectFrom('people')
    .select(['id', 'full_name', 'position', 'line_manager_id'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && { id: row.id, name: row.full_name, position: row.position, lineManagerId: row.line_manager_id }
  )
}

/** The names of some people, by id; those whom the viewer may not see are left out. */
export async function namesOf({ tx, viewer }: Sight, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('people')
    .select(['id', 'full_name'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row.full_name]))
}

/** Those of some people who work for or govern the school today: somebody who has left decides nothing. */
export async function stillHere(
  { tx, viewer }: Pick<Sight, 'tx' | 'viewer'>,
  ids: readonly (string | null | undefined)[],
): Promise<string[]> {
  const asked = [...new Set(ids)].flatMap((id) => id ?? [])
  if (asked.length === 0) return []
  const rows = await tx
    .selectFrom('person_capacities as c')
    .select('c.person_id')
    .distinct()
    .where('c.school_id', '=', viewer.schoolId)
    .where('c.person_id', 'in', asked)
    .where('c.capacity', 'in', [...insideCapacities])
    .where(current('c'))
    .execute()
  return rows.map((row) => row.person_id)
}

/** Who holds each of these roles today; a role ends with the work for the school at the latest. */
export async function holdersOf({ tx, viewer }: Sight, roles: readonly Role[]): Promise<WhoIsWho> {
  const rows = await tx
    .selectFrom('person_roles as c')
    .select(['c.role', 'c.person_id'])
    .where('c.school_id', '=', viewer.schoolId)
    .where('c.role', 'in', [...roles])
    .where(current('c'))
    .execute()
  const here = await stillHere(
    { tx, viewer },
    rows.map((row) => row.person_id),
  )
  const who: Record<string, string[]> = {}
  for (const { role, person_id } of rows) if (here.includes(person_id)) (who[role] ??= []).push(person_id)
  return who
}

/** In force today, by its dates. */
export const current = (table: string) =>
  sql<boolean>`${sql.ref(`${table}.starts`)} <= program_today() and (${sql.ref(`${table}.ends`)} is null or ${sql.ref(`${table}.ends`)} >= program_today())`

/** Authorised by the head to run sites, today; for those who may read authorisations. `people` names the table of people. */
export const isAuthorised = (people: string) =>
  sql<boolean>`exists (select 1 from authorisations a where a.school_id = ${sql.ref(`${people}.school_id`)}
    and a.person_id = ${sql.ref(`${people}.id`)} and a.kind = ${runsSites} and ${current('a')})`
