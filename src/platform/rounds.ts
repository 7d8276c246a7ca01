// The rounds that the program makes by itself: for each school, one after the other, in a transaction of its own.
import { sql } from 'kysely'

import { asViewer, type Db, type Sight } from './database.ts'

/** What is looked after without anybody asking. Made twice, it does no more than made once. */
export interface Round {
  /** Named in the log when it fails. */
  name: string
  /** The viewer is the program itself, within one school. */
  go: (sight: Sight) => Promise<void>
}

/** Makes every round for every school. One that fails is told to `trouble`; the others are made all the same. */
export async function makeRounds(
  db: Db,
  rounds: readonly Round[],
  now: Date,
  trouble: (name: string, error: unknown) => void,
): Promise<void> {
  const { rows } = await sql<{ id: string; zone: string }>`select id, zone from every_school()`.execute(db)
  for (const { id: schoolId, zone } of rows)
    for (const { name, go } of rounds)
      await asViewer(db, { kind: 'system', schoolId }, { now, zone }, go).catch((error: unknown) =>
        trouble(name, error),
      )
}
