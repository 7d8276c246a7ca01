// The database as the program sees it: one pool, and transactions that say who is looking.
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'

import type { Database } from '../schema/tables.ts'
import { dateIn } from './clock.ts'
import { personIdOf, type Viewer } from './viewer.ts'

export type Db = Kysely<Database>
export type Tx = Transaction<Database>

const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/** Opens a pool of connections. `config` is what node-postgres takes; errors of idle connections go to `onError`. */
export function openDatabase(config: pg.PoolConfig, onError: (error: Error) => void = () => {}): Db {
  const pool = new pg.Pool({ max: 10, ...config, types })
  pool.on('error', onError)
  // One that is lost at work fails the query at work; without a listener it would end the program too.
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

/** What every read and every deed has at hand: the open transaction, who looks, and what time it is. */
export interface Sight {
  tx: Tx
  viewer: Viewer
  now: Date
  /** The date on the school's wall, like 2026-11-23. */
  today: string
}

/** Runs `work` in one transaction under row-level security for this viewer. It is undone when `work` throws. */
export async function asViewer<T>(
  db: Db,
  viewer: Viewer,
  clock: { now: Date; zone: string },
  work: (sight: Sight) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await look(tx, viewer, clock)
    return work({ tx, viewer, now: clock.now, today: dateIn(clock.zone, clock.now) })
  })
}

/** Tells the open transaction who looks from here on. */
export async function look(
  tx: Tx,
  viewer: Viewer,
  { now, zone }: { now: Date; zone: string },
): Promise<void> {
  await sql`select set_config('gatepost.school', ${viewer.schoolId}, true),
    set_config('gatepost.person', ${personIdOf(viewer) ?? ''}, true),
    set_config('gatepost.viewer', ${viewer.kind}, true),
    set_config('gatepost.now', ${now.toISOString()}, true),
    set_config('gatepost.today', ${dateIn(zone, now)}, true)`.execute(tx)
}

/** Does some work as somebody else sees it, another person or the program itself, and looks again as before when it is done. */
export async function lookAs<T>(sight: Sight, other: Viewer, work: (sight: Sight) => Promise<T>): Promise<T> {
  await turnTo(sight.tx, other)
  const result = await work({ ...sight, viewer: other })
  await turnTo(sight.tx, sight.viewer)
  return result
}

const turnTo = (tx: Tx, viewer: Viewer) =>
  sql`select set_config('gatepost.person', ${personIdOf(viewer) ?? ''}, true),
    set_config('gatepost.viewer', ${viewer.kind}, true)`.execute(tx)
