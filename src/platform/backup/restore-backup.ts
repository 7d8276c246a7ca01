// Restores a back-up into a database in which no school stands yet.
import type { Client, ClientConfig, PoolConfig } from 'pg'

import { migrations } from '../../schema/migrations.ts'
import { anySchool } from '../any-school.ts'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { heading, type FrameReader } from './frames.ts'
import { settleRestored } from './settle-restored.ts'
import { writeEverything } from './write-everything.ts'

/** The three logins that it takes. */
export interface Logins {
  /** Owns the tables and migrates. */
  owner: PoolConfig
  /** Writes over triggers and row security. */
  whole: ClientConfig
  /** The name of the login that serves. */
  serving: string
}

export type Restored =
  | { ok: true; madeAt: string; rows: number; tables: number }
  | { ok: false; problem: string }

/**
 * The tables are first brought to the state of which the back-up is, then filled, then brought up to date, so that a
 * back-up of an earlier version can be restored. Rejects where the back-up is damaged; the database has no school then.
 */
export async function restoreBackup(
  { owner, whole, serving }: Logins,
  reader: FrameReader,
  now: Date,
): Promise<Restored> {
  const { madeAt, migration } = heading.parse(await reader.line())
  if (!(migration in migrations))
    return {
      ok: false,
      problem: `This back-up was made by a newer Gatepost (${migration}). Restore it with that version.`,
    }
  const db = openDatabase({ ...owner, max: 2 })
  try {
    if ((await isMigrated(db)) && (await anySchool(db)))
      return {
        ok: false,
        problem: 'A school stands in this database. Name an empty data folder or database.',
      }
    await migrate(db, serving, migration)
    const { rows } = await writeEverything(whole, reader, (client: Client) => settleRestored(client, now))
    await migrate(db, serving)
    const counts = Object.values(rows)
    return { ok: true, madeAt, rows: counts.reduce((sum, each) => sum + each, 0), tables: counts.length }
  } finally {
    await db.destroy()
  }
}

async function isMigrated(db: ReturnType<typeof openDatabase>): Promise<boolean> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  return tables.some(({ name }) => name === 'kysely_migration')
}
