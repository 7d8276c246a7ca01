// Whether anybody has set the program up yet.
import { sql } from 'kysely'

import type { Db, Tx } from './database.ts'

/** True as soon as one school stands in the database, whoever asks. */
export async function anySchool(db: Db | Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select any_school() as found`.execute(db)
  return rows[0]?.found === true
}
