// Reads of legal holds: the head's, or where one concerns the head, the chair's. Row-level security keeps them apart.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { holdInForce } from '../../policy/hold.workflow.ts'
import type { Database } from '../../schema/tables.ts'
import { findSubjects } from '../data-rights/data-request-queries.ts'
import type { HeldThing, Hold } from './hold.ts'

const holdOf = (row: Database['legal_holds']): Hold => ({
  id: row.id,
  about: { kind: row.about_kind, id: row.about_id, name: row.about_name },
  reason: row.reason,
  lookAgainOn: row.look_again_on,
  state: row.state,
  version: row.version,
  placedBy: row.placed_by,
  placedAt: row.placed_at,
})

const holds = ({ tx, viewer }: Sight) =>
  tx.selectFrom('legal_holds').selectAll().where('school_id', '=', viewer.schoolId)

/** Those in force first, the next to be looked at on top. */
export async function allHolds(sight: Sight): Promise<Hold[]> {
  const all = (await holds(sight).orderBy('look_again_on').orderBy('placed_at').execute()).map(holdOf)
  const inForce = ({ state }: Hold) => state === holdInForce
  return [...all.filter(inForce), ...all.filter((each) => !inForce(each))]
}

export async function holdById(sight: Sight, id: string, lock = false): Promise<Hold | undefined> {
  const query = holds(sight).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && holdOf(row)
}

/** People, pupils, sites and posts whose name holds these words. */
export async function findHeld(sight: Sight, words: string): Promise<(HeldThing & { is: string })[]> {
  const { tx, viewer } = sight
  if (words.trim().length < 2) return []
  const like = `%${words.trim().replace(/[\\%_]/gu, String.raw`\$&`)}%`
  const { rows } = await sql<HeldThing & { is: string }>`
    select 'site' as kind, id, name, 'Site' as is from sites
      where school_id = ${viewer.schoolId} and name ilike ${like}
    union all select 'post', id, title, 'Post' from posts
      where school_id = ${viewer.schoolId} and title ilike ${like}
    order by name, id limit 20`.execute(tx)
  const people = (await findSubjects(sight, words)).flatMap(({ kind, id, name, is }) =>
    kind === 'other' || id === null ? [] : [{ kind, id, name, is }],
  )
  return [...people, ...rows]
}
