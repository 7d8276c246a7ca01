// Somebody as they would look at the school's records themselves, with the capacities and roles that they hold today.
import { sql } from 'kysely'

import { lookAs, type Sight } from '../platform/database.ts'
import type { Person } from '../platform/viewer.ts'
import { current } from './directory.ts'

/** Undefined where the school knows nobody with this id. Whoever asks need not be allowed to see them. */
export async function personViewer(sight: Sight, personId: string): Promise<Person | undefined> {
  const bare: Person = {
    kind: 'person',
    schoolId: sight.viewer.schoolId,
    personId,
    name: '',
    capacities: [],
    roles: [],
  }
  return lookAs(sight, bare, async ({ tx }) => {
    const row = await tx
      .selectFrom('people')
      .select('full_name')
      .where('school_id', '=', bare.schoolId)
      .where('id', '=', personId)
      .executeTakeFirst()
    if (!row) return undefined
    const capacities = await tx
      .selectFrom('person_capacities as c')
      .select('c.capacity')
      .where('c.school_id', '=', bare.schoolId)
      .where('c.person_id', '=', personId)
      .where(current('c'))
      .execute()
    const roles = await tx
      .selectFrom('person_roles as r')
      .select('r.role')
      .where('r.school_id', '=', bare.schoolId)
      .where('r.person_id', '=', personId)
      .where(current('r'))
      .execute()
    return {
      ...bare,
      name: row.full_name,
      capacities: capacities.map(({ capacity }) => capacity),
      roles: roles.map(({ role }) => role),
      authorised: await isAuthorised({ tx }),
    }
  })
}

/** Asked of the database, which is told of the person. */
async function isAuthorised({ tx }: Pick<Sight, 'tx'>): Promise<boolean> {
  const { rows } = await sql<{ authorised: boolean }>`select viewer_is_authorised() as authorised`.execute(tx)
  return rows[0]?.authorised ?? false
}
