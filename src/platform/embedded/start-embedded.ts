// Starts a real PostgreSQL of our own on a data folder, for a school that has no database server.
import { findBinaries, usualPlaces } from './binaries.ts'
import { ensureCluster, superuser } from './cluster.ts'
import { prepareDataFolder } from './data-folder.ts'
import { replaceForgottenPassword } from './forgotten-password.ts'
import { takeHold } from './hold.ts'
import type { Hold } from './hold.ts'
import { stopOrphan } from './orphan.ts'
import { ensureRolesAndDatabase } from './roles.ts'
import { chooseRunAs } from './run-as.ts'
import type { RunAs } from './run-as.ts'
import { readSecret } from './secret.ts'
import { makeSocketFolder, port, removeSocketFolder } from './socket-folder.ts'
import { supervise } from './supervise.ts'
import type { Ending, Running } from './supervise.ts'
import { Trouble, codeOf } from './trouble.ts'
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
    const runAs = await chooseRunAs(options.folder)
    const folder = await prepareDataFolder(options.folder, runAs)
    const hold = await takeHold(folder)
    const server = await startHeld({ ...options, folder }, runAs, hold).catch(async (error: unknown) => {
      await hold.release()
      throw error
    })
    return { ok: true, server }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

async function startHeld(options: EmbeddedOptions, runAs: RunAs, hold: Hold): Promise<Embedded> {
  const { log = () => undefined, settings = {} } = options
  const { program, cluster, secret, forgotten } = await readyCluster(options, runAs)
  if (hold.previousSocketFolder) await removeSocketFolder(hold.previousSocketFolder)
  const socketFolder = await makeSocketFolder(runAs)
  await hold.noteSocketFolder(socketFolder)
  const connection = (database: string, role: string): Connection => {
    return { host: socketFolder, port, user: role, database, password: secret.passwords(role) }
  }
  const tidy = async () => {
    await removeSocketFolder(socketFolder)
    await hold.release()
  }
  let running: Running | undefined
  try {
    running = await supervise({ program, cluster, socketFolder, runAs, settings, log })
    await ensureRolesAndDatabase(connection('postgres', superuser), secret.passwords, forgotten)
    await secret.keep()
  } catch (error) {
    await running?.stop()
    await tidy()
    throw error
  }
  return { connection, pid: running.pid, stop: watch(running, tidy, options.onExit) }
}

/** A cluster on which no server runs, whose superuser has our password; `forgotten` when the password had to be replaced. */
async function readyCluster({ folder, log = () => undefined, settings = {} }: EmbeddedOptions, runAs: RunAs) {
  const binaries = await findBinaries(runAs, usualPlaces(folder))
  const secret = await readSecret(folder)
  const durable = settings['fsync'] !== 'off'
  const { passwords, fresh } = secret
  const { cluster, made } = await ensureCluster({ folder, binaries, runAs, passwords, durable })
  await stopOrphan(cluster, log)
  const forgotten = fresh && !made
  const program = binaries.postgres
  if (forgotten) await replaceForgottenPassword(program, cluster, runAs, passwords(superuser))
  return { program, cluster, secret, forgotten }
}

/** Tidies up when the server ends, and tells `onExit` unless the returned stop was asked for. */
function watch(
  running: Running,
  tidy: () => Promise<void>,
  onExit: EmbeddedOptions['onExit'],
): Embedded['stop'] {
  let stopping = false
  const watching = async () => {
    const ending = await running.ended
    await tidy()
    if (!stopping) onExit?.(ending)
  }
  const tidied = watching()
  return async () => {
    stopping = true
    await running.stop()
    await tidied
  }
}

/** PostgreSQL's code for a password that is not the role's. */
const wrongPassword = '28P01'

/** What the operating system refuses is expected trouble too; anything else is a fault of ours and is thrown on. */
function problemOf(error: unknown): Problem {
  if (error instanceof Trouble) return error.problem
  if (codeOf(error) === wrongPassword) {
    const sentence = 'The file database-secret in the data folder does not belong to the database beside it.'
    return { sentence, remedy: 'Put the right one back, or remove it: Gatepost then makes a new one.' }
  }
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(codeOf(error))) throw error
  return {
    sentence: `The database could not be started: ${String(error)}.`,
    remedy: 'Check who owns the data folder and what is in it, and that there is room on its disk.',
  }
}
