// Finds a person of the demonstration by their address.
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'

export async function personOfTheDemonstration(
  { tx, viewer }: Sight,
  email: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from sign_in_secret(${viewer.schoolId}, ${email})`.execute(tx)
  return rows[0]?.person_id
}
