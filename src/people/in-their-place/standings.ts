// How people can be stood in for today: whether they are away, who stands in, and to whom it passes what waits too long.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { Standings } from '../../policy/in-their-place.ts'
import { stillHere } from '../directory.ts'

interface Row {
  person: string
  name: string
  away: boolean
  stands_in: string | null
  named: string | null
}

/** By person, those alone who are at the school today; a deputy who has left stands in for nobody. */
export async function standingsOf(
  sight: Sight,
  people: readonly (string | null | undefined)[],
): Promise<Standings> {
  const asked = [...new Set(people)].flatMap((id) => id ?? [])
  if (asked.length === 0) return new Map()
  const rows = await rowsOf(sight, asked)
  const here = new Set(
    await stillHere(sight, [
      ...asked,
      ...rows.flatMap(({ stands_in, named }) => [stands_in ?? [], named ?? []].flat()),
    ]),
  )
  const only = (ids: readonly (string | null)[]) =>
    [...new Set(ids)].flatMap((id) => (id && here.has(id) ? id : []))
  return new Map(
    asked
      .filter((id) => here.has(id))
      .map((id) => {
        const own = rows.filter(({ person }) => person === id)
        const standing = {
          name: own[0]?.name ?? '',
          away: own.some(({ away }) => away),
          standsIn: only(own.map(({ stands_in }) => stands_in)),
          named: only(own.map(({ named }) => named)),
        }
        return [id, standing]
      }),
  )
}

async function rowsOf({ tx, viewer }: Sight, asked: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select p.id as person, p.full_name as name, a.id is not null as away, a.deputy_id as stands_in, p.deputy_id as named
    from people p left join absences a on a.school_id = p.school_id and a.person_id = p.id
      and a.starts <= program_today() and a.ends >= program_today()
    where p.school_id = ${viewer.schoolId} and p.id = any (${asked})`.execute(tx)
  return rows
}
