// The rounds that the program makes by itself: for each school, one after the other, in a transaction of its own.
import { sql } from 'kysely'

import { asViewer, type Db, type Sight } from './database.ts'

/** What is looked after without anybody asking. Made twice, it does no more than made once. */
export interface Round {
  /** Named in the log when it fails; no two rounds have the same. */
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

/** The quarter of an hour of a moment: when it began, the same for all programs. */
export const quarterOf = (now: Date): Date => new Date(Math.floor(now.getTime() / 900_000) * 900_000)

/**
 * Makes a round do its work once in each quarter of an hour, however many programs share the database: the first marks
 * it in the round's own transaction, and the others wait for that mark. A round that failed leaves none.
 */
export const onceAQuarter = ({ name, go }: Round): Round => ({
  name,
  async go(sight) {
    const { tx, viewer, now } = sight
    const quarter = quarterOf(now)
    const marked = await tx
      .insertInto('rounds_made')
      .values({ school_id: viewer.schoolId, round: name, quarter })
      .onConflict((conflict) =>
        conflict
          .columns(['school_id', 'round'])
          .doUpdateSet({ quarter })
          .where('rounds_made.quarter', '<', quarter),
      )
      .executeTakeFirst()
    if ((marked.numInsertedOrUpdatedRows ?? 0n) > 0n) await go(sight)
  },
})
