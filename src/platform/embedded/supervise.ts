// Starts the postgres program on a cluster, waits until it takes connections, tells when it dies, and stops it.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import { serverEnvironment } from './cluster.ts'
import { findProgram } from './run-as.ts'
import type { RunAs } from './run-as.ts'
import { port } from './socket-folder.ts'
import { Trouble } from './trouble.ts'

/** How the server ended: its exit code or the signal that killed it, and the last lines that it wrote. */
export type Ending = { code: number | null; signal: NodeJS.Signals | null; lastLines: string[] }

/** A running postgres. */
export type Running = { pid: number; stop: () => Promise<void>; ended: Promise<Ending> }

type Starting = {
  program: string
  cluster: string
  socketFolder: string
  runAs: RunAs
  settings: Record<string, string>
  log: (line: string) => void
}

/** Milliseconds for a stop, before the server must drop everything; and for a killed predecessor's processes to end. */
const patience = 30_000

/** What postgres writes while processes of a killed predecessor are still at work on the same files. */
const predecessor = 'pre-existing shared memory block'

/** Starts postgres and resolves once it takes connections. There is no limit of time: recovery must not be cut short. */
export async function supervise(starting: Starting): Promise<Running> {
  const end = Date.now() + patience
  for (;;) {
    const outcome = await attempt(starting)
    if ('stop' in outcome) return outcome
    if (Date.now() > end || !outcome.lastLines.some((line) => line.includes(predecessor)))
      throw startTrouble(outcome)
    await sleep(200)
  }
}

async function attempt(starting: Starting): Promise<Running | Ending> {
  const { ended, child, pid } = launch(starting)
  const killAtExit = () => child.kill('SIGINT')
  process.once('exit', killAtExit)
  void ended.then(() => process.off('exit', killAtExit))
  if (!(await untilReady(starting.cluster, child))) return ended
  const stop = async () => {
    child.kill('SIGINT')
    const timer = setTimeout(() => child.kill('SIGQUIT'), patience)
    await ended
    clearTimeout(timer)
  }
  return { pid, stop, ended }
}

function launch({ program, cluster, socketFolder, runAs, settings, log }: Starting) {
  const all = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    port: String(port),
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  }
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command, ...words] = [...dyingWithUs(), program, '-D', cluster, ...options]
  // Its own session, or Ctrl-C in a terminal would stop the database under the program's feet.
  const child = spawn(command ?? program, words, {
    ...runAs,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const lastLines: string[] = []
  createInterface(child.stderr).on('line', (line) => {
    lastLines.push(line)
    if (lastLines.length > 20) lastLines.shift()
    log(line)
  })
  const closed = once(child, 'close').catch(() => undefined)
  const ended = once(child, 'exit').then(
    async ([code, signal]): Promise<Ending> => {
      // Its last words may still be in the pipe; but its children may hold the pipe open for long.
      await Promise.race([closed, sleep(200)])
      return { code, signal, lastLines }
    },
    (error: unknown): Ending => ({ code: null, signal: null, lastLines: [String(error)] }),
  )
  return { child, ended, pid: child.pid ?? 0 }
}

function startTrouble({ lastLines }: Ending): Trouble {
  const fatal = lastLines.findLast((line) => line.includes('FATAL:'))
  const reason = fatal?.replace(/^.*FATAL: +/, '') ?? lastLines.join(' ')
  return new Trouble(
    `The database did not start: ${reason}`,
    'Put that right and start again; the data is untouched.',
  )
}

/** Where setpriv exists (Linux), the kernel itself stops postgres when this program dies, however it dies. */
function dyingWithUs(): string[] {
  const setpriv = process.platform === 'linux' ? findProgram('setpriv') : undefined
  return setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'INT', '--no-new-privs']
}

/** postgres writes its state on the eighth line of postmaster.pid, as its own pg_ctl reads it. */
async function untilReady(cluster: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true
    await sleep(10)
  }
  return false
}
