// The address with which the viewer signs in.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'

export async function ownEmail({ tx }: Sight): Promise<string> {
  const { rows } = await sql<{ email: string | null }>`select own_email() as email`.execute(tx)
  return rows[0]?.email ?? ''
}
