// Starts a process that is measured, asks it what it has used, and stops it.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { ready, usage, type Recording, type Usage } from './usage.ts'

export interface Measured {
  pid: number
  /** Without a slash at the end. */
  origin: string
  /** Oakfield's people, where it is the program: their ids by their keys. */
  people: Record<string, string>
  usage: () => Promise<Usage>
  stop: () => Promise<void>
}

/** `name` is a bundle beside this one; `environment` is laid over ours; `told` is the first thing that it hears. */
export async function startMeasured(
  name: 'bench-serve-program' | 'bench-serve-peer',
  environment: Record<string, string>,
  told?: Recording,
): Promise<Measured> {
  const file = join(dirname(fileURLToPath(import.meta.url)), `${name}.mjs`)
  const child = fork(file, {
    env: { ...process.env, ...environment },
    execArgv: (process.env['BENCH_NODE'] ?? '').split(' ').filter((word) => word !== ''),
    // What it prints must not stand among the figures.
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${name} ended by itself.`)
  })
  ended.catch(() => undefined)
  const said = async () => (await Promise.race([once(child, 'message'), ended]))[0] as unknown
  if (told) child.send(told)
  const { address, people } = ready.parse(await said())
  return {
    pid: child.pid ?? 0,
    origin: address.replace(/\/$/u, ''),
    people,
    async usage() {
      const answer = said()
      child.send('usage')
      return usage.parse(await answer)
    },
    async stop() {
      child.send('stop')
      await ended.catch(() => undefined)
    },
  }
}
