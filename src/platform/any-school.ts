// Whether anybody has set the program up yet.
import { sql } from 'kysely'

import type { Db, Tx } from './database.ts'

/** True as soon as one school stands in the database, whoever asks. */
export async function anySchool(db: Db | Tx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select any_school() as found`.execute(db)
  return rows[0]?.found === true
}

/** Makes all others who would make the first school wait until this transaction has ended. */
export async function makeSchoolAlone(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7316045)`.execute(tx)
}

/** Runs `make` where there is no school yet; of several programs that start at once on one database, one does. */
export async function whereNoSchool(db: Db, make: () => Promise<void>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await makeSchoolAlone(tx)
    if (!(await anySchool(tx))) await make()
  })
}
