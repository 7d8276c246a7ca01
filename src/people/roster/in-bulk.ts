// Writes many rows at once: a batch goes to the database as one JSON text, which is a hundred times faster than row by row.
import { sql, type RawBuilder } from 'kysely'

import type { Tx } from '../../platform/database.ts'

/** Is told of the rows that have been written. */
export type Told = (rows: number) => void

/** Rows in one statement. */
const batch = 5000

/** Runs a statement for each batch of rows; `statement` is given the batch as a JSON array. */
export async function inBulk(
  tx: Tx,
  rows: readonly unknown[],
  statement: (json: RawBuilder<unknown>) => RawBuilder<unknown>,
  told: Told,
): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    const json = JSON.stringify(rows.slice(at, at + batch))
    await statement(sql`${json}::jsonb`).execute(tx)
    told(Math.min(batch, rows.length - at))
  }
}
