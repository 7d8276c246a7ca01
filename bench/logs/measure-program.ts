// Runs a program to its end and says what it used: processor, time, and the most memory.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

export interface Used {
  cpuSeconds: number
  wallSeconds: number
  megabytes: number
  out: string
}

/** The shell times it, all its threads too; its memory is asked of the kernel while it runs. Undefined where it failed or is not there. */
export async function measureProgram(program: string, words: readonly string[]): Promise<Used | undefined> {
  const shell = spawn('bash', ['-c', 'TIMEFORMAT="%U %S %R"; time "$0" "$@"', program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let kilobytes = 0
  const watch = setInterval(() => (kilobytes = Math.max(kilobytes, mostMemory(shell.pid ?? 0))), 20)
  const [out, told, [code]] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'exit')])
  clearInterval(watch)
  const times = /([\d.]+) ([\d.]+) ([\d.]+)\s*$/u.exec(told)
  if (code !== 0 || !times) return undefined
  const [user = 0, system = 0, wallSeconds = 0] = times.slice(1).map(Number)
  return { cpuSeconds: user + system, wallSeconds, megabytes: kilobytes / 1000, out }
}

function mostMemory(shell: number): number {
  try {
    const child = readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim().split(' ')[0] ?? ''
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    // It has ended already, or this is no Linux.
    return 0
  }
}
