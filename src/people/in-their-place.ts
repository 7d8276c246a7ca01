// Who decides in somebody's place today: whoever stands in for a line manager who is away, and whom the head has named.
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'
import type { DelegableClause } from '../policy/delegable.data.ts'
import { stillHere } from './directory.ts'

/** Those who decide as a line manager: the manager, and while they are away also whoever stands in; none who has left. */
export async function deciding(sight: Sight, manager: string | null | undefined): Promise<string[]> {
  return (await whoDecidesFor(sight, [manager])).get(manager ?? '') ?? []
}

/** The same for several line managers, by the manager's id. */
export async function whoDecidesFor(
  sight: Sight,
  managers: readonly (string | null | undefined)[],
): Promise<Map<string, string[]>> {
  const asked = [...new Set(managers)].flatMap((id) => id ?? [])
  const away = await standIns(sight, asked)
  const here = await stillHere(sight, [...asked, ...away.map(({ deputy_id }) => deputy_id)])
  return new Map(
    asked.map((manager) => {
      const deputies = away.filter((each) => each.person_id === manager).map((each) => each.deputy_id)
      return [manager, [manager, ...deputies].filter((person) => here.includes(person))]
    }),
  )
}

/** Those to whom the head has handed the decision of a clause, and who still work for the school or govern it. */
export async function namedFor(sight: Sight, clause: DelegableClause): Promise<string[]> {
  const { tx, viewer } = sight
  const rows = await tx
    .selectFrom('delegations')
    .select('person_id')
    .where('school_id', '=', viewer.schoolId)
    .where('clause', '=', clause)
    .where(today)
    .execute()
  return stillHere(
    sight,
    rows.map(({ person_id }) => person_id),
  )
}

async function standIns({ tx, viewer }: Sight, people: readonly string[]) {
  if (people.length === 0) return []
  return tx
    .selectFrom('absences')
    .select(['person_id', 'deputy_id'])
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', 'in', [...people])
    .where(today)
    .execute()
}

const today = sql<boolean>`starts <= program_today() and ends >= program_today()`
