// Starts a real PostgreSQL of our own on a data folder, for a school that has no database server.
import { findBinaries } from './binaries.ts'
import { ensureCluster, superuser } from './cluster.ts'
import { prepareDataFolder } from './data-folder.ts'
import { ensureRolesAndDatabase } from './roles.ts'
import { chooseRunAs } from './run-as.ts'
import { readPasswords } from './secret.ts'
import { makeSocketFolder, port, removeSocketFolder } from './socket-folder.ts'
import { supervise } from './supervise.ts'
import type { Ending } from './supervise.ts'
import { Trouble } from './trouble.ts'
import type { Problem } from './trouble.ts'

/** What `pg`'s Pool and Client need in order to connect; `host` is the folder of the socket. */
export type Connection = { host: string; port: number; user: string; database: string; password: string }

/** A running embedded server. */
export type Embedded = {
  /** How to connect to one database as one role: `ownerRole`, `appRole`, or `postgres` for setting up. */
  connection: (database: string, role: string) => Connection
  /** Ends connections, writes everything down and resolves when the server is gone. */
  stop: () => Promise<void>
  pid: number
}

/** Either the server, or the trouble in words for the person who started the program. */
export type EmbeddedStart = { ok: true; server: Embedded } | { ok: false; problem: Problem }

/** How to start: `settings` are PostgreSQL's own, by name; `onExit` is called if the server dies without `stop`. */
export type EmbeddedOptions = {
  folder: string
  log?: (line: string) => void
  settings?: Record<string, string>
  onExit?: (ending: Ending) => void
}

/** Starts the server of a data folder, making the database at the first start. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedStart> {
  try {
    return { ok: true, server: await start(options) }
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, problem: error.problem }
    throw error
  }
}

async function start({
  folder,
  log = () => undefined,
  settings = {},
  onExit,
}: EmbeddedOptions): Promise<Embedded> {
  const runAs = chooseRunAs()
  const real = await prepareDataFolder(folder, runAs)
  const binaries = await findBinaries(runAs, real)
  const passwords = await readPasswords(real)
  const durable = settings['fsync'] !== 'off'
  const password = passwords(superuser)
  const cluster = await ensureCluster({ folder: real, binaries, runAs, password, durable })
  const socketFolder = await makeSocketFolder(runAs)
  const program = binaries.postgres
  const running = await supervise({ program, cluster, socketFolder, runAs, settings, log })
  const connection = (database: string, role: string): Connection => {
    return { host: socketFolder, port, user: role, database, password: passwords(role) }
  }
  await ensureRolesAndDatabase(connection('postgres', superuser), passwords)
  let stopping = false
  const watch = async () => {
    const ending = await running.ended
    await removeSocketFolder(socketFolder)
    if (!stopping) onExit?.(ending)
  }
  void watch()
  const stop = async () => {
    stopping = true
    await running.stop()
    await removeSocketFolder(socketFolder)
  }
  return { connection, stop, pid: running.pid }
}
