// A postgres that outlived its killed program is found and stopped, so that it can't block the next start.
import { execFile } from 'node:child_process'
import { readFile, readlink, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Each signal in turn, and the milliseconds it is given: end in good order, drop everything, be killed. */
const steps: [NodeJS.Signals, number][] = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
]

/** Stops the server that a cluster's pid file names, if it still runs. Call it only while holding the folder. */
export async function stopOrphan(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10)
  if (pid > 1 && (await isServerOf(cluster, pid))) {
    log(`stopping the database server ${pid}, whose program was killed`)
    await stop(cluster, pid)
  }
  // A number left by a killed machine or container may by now be another program's: postgres would then refuse to start.
  await rm(pidFile, { force: true })
}

async function stop(cluster: string, pid: number): Promise<void> {
  for (const [signal, patience] of steps) {
    process.kill(pid, signal)
    const end = Date.now() + patience
    while (Date.now() < end) {
      if (!(await isServerOf(cluster, pid))) return
      await sleep(20)
    }
  }
}

/** Process numbers are used again, so the process itself is asked: is it postgres, and of this cluster? */
async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return isCommandOf(cluster, pid)
  const [program, folder] = await Promise.all([
    readlink(`/proc/${pid}/exe`).catch(() => ''),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
  ])
  // An upgrade may have replaced the program's file under the running process.
  return basename(program.replace(/ \(deleted\)$/, '')) === 'postgres' && folder === cluster
}

async function isCommandOf(cluster: string, pid: number): Promise<boolean> {
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.includes(`postgres -D ${cluster} `)
}
