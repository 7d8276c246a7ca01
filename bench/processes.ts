// What the processes under another one use: PostgreSQL starts a process for each connection.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The processes below one, however deep. */
async function below(pid: number): Promise<{ pid: number; kilobytes: number }[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss='])
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number))
  const found: { pid: number; kilobytes: number }[] = []
  const parents = [pid]
  for (const parent of parents)
    for (const [id = 0, ppid = 0, kilobytes = 0] of all)
      if (ppid === parent) {
        parents.push(id)
        found.push({ pid: id, kilobytes })
      }
  return found
}

/** Bytes of memory. Memory that they share counts once where the system can tell (Linux: PSS), else once for each. */
export async function memoryBelow(pid: number): Promise<number> {
  const each = await Promise.all(
    (await below(pid)).map(async ({ pid: id, kilobytes }) => {
      const map = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')
      return Number(/^Pss:\s+(\d+) kB/mu.exec(map)?.[1] ?? kilobytes)
    }),
  )
  return each.reduce((sum, kilobytes) => sum + kilobytes, 0) * 1024
}

/** Milliseconds of CPU since their start, in steps of 10; undefined where the system has no /proc. */
export async function cpuBelow(pid: number): Promise<number | undefined> {
  const lines = await Promise.all(
    (await below(pid)).map(({ pid: id }) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => '')),
  )
  if (lines.every((line) => line === '')) return undefined
  // After the name in brackets; the 12th and 13th are user and system time in hundredths of a second (proc_pid_stat(5)).
  const ticks = lines.flatMap((line) => line.split(') ').at(-1)?.split(' ').slice(11, 13).map(Number) ?? [])
  return ticks.reduce((sum, each) => sum + each, 0) * 10
}
