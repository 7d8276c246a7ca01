// Runs the program as people do, by its command, as a process of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'

import { onTestFinished } from 'vitest'
import { z } from 'zod'

const greeting = z.object({ address: z.url(), setUpCode: z.string().optional() })

export interface Run {
  /** What it said when it was ready; undefined where it gave up. */
  greeting: z.infer<typeof greeting> | undefined
  pid: number
  /** Asks it to stop, and gives its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
  /** What it had to say besides, once it has ended. */
  complaints: () => Promise<string>
}

/** Resolves when the program serves, or has given up. It listens on a free port, unless the environment names one. */
export async function runGatepost(
  command: 'start' | 'demo',
  environment: Record<string, string>,
): Promise<Run> {
  const bin = join(import.meta.dirname, '../bin/gatepost.mjs')
  const { PATH = '', TMPDIR = '/tmp' } = process.env
  const child = spawn(process.execPath, [bin, command, '--json'], {
    cwd: '/',
    env: { PATH, TMPDIR, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
  })
  const complaints = text(child.stderr)
  const lines = createInterface(child.stdout)
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => greeting.parse(JSON.parse(String(line)))),
    exited.then(() => undefined),
  ])
  return {
    greeting: first,
    pid: child.pid ?? 0,
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      await exited
      return child.exitCode
    },
    complaints: () => complaints,
  }
}

/** Says why a program did not come up, and throws where it did. */
export async function refusalOf(run: Run): Promise<string> {
  if (run.greeting) throw new Error(`The program came up at ${run.greeting.address}`)
  return run.complaints()
}

/** The address of a program that came up; throws with its own words where it did not. */
export async function addressOf(run: Run): Promise<string> {
  if (!run.greeting) throw new Error(await run.complaints())
  return run.greeting.address
}
