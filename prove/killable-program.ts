// The program as a school runs it, on a folder of its own, to be killed: its process, and that of its PostgreSQL.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Killable {
  /** Without a slash at the end. */
  origin: string
  /** Ends the processes at once, as a power cut would; resolves when the program is gone. */
  kill: (what: Victim) => Promise<void>
  stop: () => Promise<void>
}
export const victims = ['program', 'database', 'both'] as const
export type Victim = (typeof victims)[number]

/** `root`: the checkout; `folder`: the data folder. Rejects with the program's own words where it does not come up. */
export async function startKillable(root: string, folder: string): Promise<Killable> {
  const child = spawn(process.execPath, [join(root, 'bin/gatepost.mjs'), 'demo', '--json'], {
    env: { ...process.env, PORT: '0', GATEPOST_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let words = ''
  child.stderr.on('data', (piece: Buffer) => (words += piece.toString('utf8')))
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([first]) => String(first)),
    ended.then(() => undefined),
  ])
  if (line === undefined) throw new Error(`The program did not come up again. ${words}`)
  const { address } = JSON.parse(line) as { address: string }
  return {
    origin: address.replace(/\/$/u, ''),
    async kill(what) {
      if (what !== 'program') process.kill(await serverOf(folder), 'SIGKILL')
      if (what !== 'database') child.kill('SIGKILL')
      await end(child, ended)
    },
    async stop() {
      child.kill('SIGTERM')
      await end(child, ended)
    },
  }
}

/** A program that has lost its database ends by itself; one that hangs must not pass for one that recovered. */
async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const tired = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await ended
  clearTimeout(tired)
}

/** PostgreSQL's first process. Source: its documentation, postmaster.pid (first line). */
async function serverOf(folder: string): Promise<number> {
  const [pid] = (await readFile(join(folder, 'cluster/postmaster.pid'), 'utf8')).split('\n')
  return Number(pid)
}
