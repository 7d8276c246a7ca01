// Everybody who is to sign the version in force, with how each stands: for the whole school, or for one manager's team.
import { sql } from 'kysely'

import { current, isAuthorised } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { may } from '../../policy/access.data.ts'
import { insideCapacities, type Capacity } from '../../policy/people.data.ts'
import type { SigningWay } from '../../policy/signing.workflow.ts'
import { lastTold } from './signing-reminders.ts'
import { standings, type Standing } from './signing-standing.ts'

export interface Signer {
  name: string
  position: string
  /** As what they sign. */
  capacities: readonly Capacity[]
  lineManager: string | null
  standing: Standing
  signature: Signed | null
  /** The day of the last letter about it, to them or to those who answer for them; null where none was written. */
  lastTold: string | null
}

interface Signed {
  id: string
  at: Date
  way: SigningWay
}

/** Whose signatures the viewer follows: everybody's, or those of the people whose line manager they are. */
export type Followed = 'everybody' | 'own-team'

export const followedBy = ({ viewer }: Pick<Sight, 'viewer'>): Followed =>
  viewer.kind === 'person' && may('policy.follow-all', viewer) ? 'everybody' : 'own-team'

/** Those whom the viewer follows, by line manager and name; nobody where no version counts, or they lead no team. */
export async function everybodyToSign(sight: Sight): Promise<Signer[]> {
  const people = await listed(sight, followedBy(sight))
  if (people.length === 0) return []
  const found = await standings(
    sight,
    people.map(({ id }) => id),
  )
  const [first] = found
  if (!first) return []
  const [told, signed] = [
    await lastTold(sight, first.version.id),
    await signaturesUpon(sight, first.version.id),
  ]
  return people.flatMap(({ id, full_name: name, position, manager: lineManager, capacities }) => {
    const standing = found.find(({ personId }) => personId === id)
    if (!standing) return []
    return [
      {
        name,
        position,
        capacities,
        lineManager,
        standing,
        signature: signed.get(id) ?? null,
        lastTold: told.get(id) ?? null,
      },
    ]
  })
}

const listed = ({ tx, viewer }: Sight, followed: Followed) =>
  tx
    .selectFrom('people as p')
    .innerJoin('person_capacities as c', (join) =>
      join.onRef('c.school_id', '=', 'p.school_id').onRef('c.person_id', '=', 'p.id'),
    )
    .leftJoin('people as m', (join) =>
      join.onRef('m.school_id', '=', 'p.school_id').onRef('m.id', '=', 'p.line_manager_id'),
    )
    .select(['p.id', 'p.full_name', 'p.position', 'm.full_name as manager'])
    .select(sql<Capacity[]>`array_agg(distinct c.capacity)`.as('capacities'))
    .where('p.school_id', '=', viewer.schoolId)
    .where(current('c'))
    .where((is) => is.or([is('c.capacity', 'in', [...insideCapacities]), isAuthorised('p')]))
    .$if(followed === 'own-team', (query) => query.where(ledBy('p', personIdOf(viewer))))
    .groupBy(['p.id', 'p.full_name', 'p.position', 'm.full_name'])
    .orderBy(sql`m.full_name nulls last`)
    .orderBy('p.full_name')
    .execute()

/** Whether the viewer follows anybody's signature. */
export async function followsSomebody(sight: Sight): Promise<boolean> {
  const { tx, viewer } = sight
  if (followedBy(sight) === 'everybody') return true
  const row = await tx
    .selectFrom('people')
    .select('id')
    .where('school_id', '=', viewer.schoolId)
    .where(ledBy('people', personIdOf(viewer)))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Led by a person, or by somebody who is away today and for whom they stand in. */
const ledBy = (people: string, person: string | null) =>
  sql<boolean>`(${sql.ref(`${people}.line_manager_id`)} = ${person}::uuid or exists (select 1 from absences a
    where a.school_id = ${sql.ref(`${people}.school_id`)} and a.person_id = ${sql.ref(`${people}.line_manager_id`)}
      and a.deputy_id = ${person}::uuid and ${current('a')}))`

async function signaturesUpon({ tx, viewer }: Sight, versionId: string): Promise<Map<string, Signed>> {
  const rows = await tx
    .selectFrom('policy_signatures')
    .select(['id', 'person_id', 'signed_at', 'way'])
    .where('school_id', '=', viewer.schoolId)
    .where('version_id', '=', versionId)
    .execute()
  return new Map(rows.map((row) => [row.person_id, { id: row.id, at: row.signed_at, way: row.way }]))
}
