// Makes the database ready: the embedded one of the data folder, or the server that the settings name.
import type { PoolConfig } from 'pg'

import { openDatabase, type Db } from './database.ts'
import { appRole, databaseName, ownerRole } from './embedded/roles.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import type { Log } from './log.ts'
import { migrate } from './migrate.ts'
import type { Settings } from './settings.ts'
import { distrust } from './trust-database.ts'

export type Ready = { ok: true; db: Db; stop: () => Promise<void> } | { ok: false; problems: string[] }

/** `onExit` is called when the embedded server ends without being asked to. */
export async function startDatabase(settings: Settings, log: Log, onExit: () => void): Promise<Ready> {
  return settings.databaseUrl === undefined
    ? startOwn(settings.folder, log, onExit)
    : connect(settings.databaseUrl, settings.databaseOwnerUrl, log)
}

async function startOwn(folder: string, log: Log, onExit: () => void): Promise<Ready> {
  const started = await startEmbedded({ folder, log, onExit })
  if (!started.ok) return { ok: false, problems: [started.problem.sentence, started.problem.remedy] }
  const { server } = started
  const ready = await prepare(
    server.connection(databaseName, appRole),
    server.connection(databaseName, ownerRole),
    log,
  )
  if (!ready.ok) {
    await server.stop()
    return ready
  }
  return { ok: true, db: ready.db, stop: () => ready.stop().then(() => server.stop()) }
}

async function connect(url: string, ownerUrl: string | undefined, log: Log): Promise<Ready> {
  return prepare(
    { connectionString: url },
    ownerUrl === undefined ? undefined : { connectionString: ownerUrl },
    log,
  ).catch((error: unknown) => ({
    ok: false,
    problems: [
      `The database at ${new URL(url).host} can’t be used: ${error instanceof Error ? error.message : String(error)}`,
      'Check DATABASE_URL and DATABASE_OWNER_URL, and that the server runs.',
    ],
  }))
}

async function prepare(serving: PoolConfig, owning: PoolConfig | undefined, log: Log): Promise<Ready> {
  if (owning) {
    const owner = openDatabase({ ...owning, max: 2 })
    await migrate(owner, loginOf(serving)).finally(() => owner.destroy())
  }
  const db = openDatabase(serving, (error) => log(`A connection to the database was lost: ${error.message}`))
  const problems = await distrust(db)
  if (problems.length === 0) return { ok: true, db, stop: () => db.destroy() }
  await db.destroy()
  return { ok: false, problems }
}

const loginOf = (config: PoolConfig): string =>
  config.user ?? decodeURIComponent(new URL(config.connectionString ?? '').username)
