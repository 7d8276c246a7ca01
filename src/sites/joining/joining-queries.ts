// Reads requests for leave to take part in a third party's site, the sites for which it is needed, and whether somebody has it.
import { sql } from 'kysely'

import { current } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { leaveElsewhere, type AuthorisationKind } from '../../policy/authorisation-kinds.data.ts'
import { approvedStates } from '../../policy/site.workflow.ts'
import type { Joining } from './joining.ts'

const joinings = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('joinings as j')
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 'j.school_id').onRef('p.id', '=', 'j.person_id'),
    )
    .leftJoin('sites as s', (join) =>
      join.onRef('s.school_id', '=', 'j.school_id').onRef('s.id', '=', 'j.site_id'),
    )
    .selectAll('j')
    .select(['p.full_name', 's.name as site_name'])
    .select(
      sql<string>`(j.changed_at at time zone (select zone from schools where id = j.school_id))::date`.as(
        'since',
      ),
    )
    .where('j.school_id', '=', viewer.schoolId)

type Row = Awaited<ReturnType<ReturnType<typeof joinings>['execute']>>[number]

const joiningOf = (row: Row): Joining => ({
  id: row.id,
  personId: row.person_id,
  person: row.full_name,
  managerId: row.manager_id,
  siteId: row.site_id,
  elsewhere: row.elsewhere,
  where: row.site_name ?? row.elsewhere ?? '',
  purpose: row.purpose,
  starts: row.starts,
  ends: row.ends,
  state: row.state,
  version: row.version,
  since: row.since,
})

/** Those that the viewer may see, the newest first. */
export async function allJoinings(sight: Sight): Promise<Joining[]> {
  const rows = await joinings(sight).orderBy('j.asked_at', 'desc').execute()
  return rows.map(joiningOf)
}

/** One of them; with `lock` its row stays locked until the transaction ends. */
export async function joiningById(sight: Sight, id: string, lock = false): Promise<Joining | undefined> {
  const query = joinings(sight).where('j.id', '=', id)
  const row = await (lock ? query.forUpdate('j') : query).executeTakeFirst()
  return row && joiningOf(row)
}

/** The school's sites that a third party hosts. */
export async function sitesElsewhere({ tx, viewer }: Sight): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('sites')
    .select(['id', 'name'])
    .where('school_id', '=', viewer.schoolId)
    .where('hosted', '=', false)
    .where('state', 'in', [...approvedStates])
    .orderBy('name')
    .execute()
}

/** Whether somebody has leave, today, to take part in a third party's site. */
export const hasLeave = (sight: Sight, personId: string, siteId: string): Promise<boolean> =>
  isAuthorisedFor(sight, leaveElsewhere, personId, siteId)

/** Whether somebody holds an authorisation of a kind for one site, today. */
export async function isAuthorisedFor(
  { tx, viewer }: Sight,
  kind: AuthorisationKind,
  personId: string,
  siteId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('authorisations as a')
    .select('a.id')
    .where('a.school_id', '=', viewer.schoolId)
    .where('a.person_id', '=', personId)
    .where('a.site_id', '=', siteId)
    .where('a.kind', '=', kind)
    .where(current('a'))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
