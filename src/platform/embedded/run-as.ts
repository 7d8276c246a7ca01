// Which user PostgreSQL runs as: it refuses to be root, so root hands it to a user with fewer rights.
import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

import { Trouble } from './trouble.ts'

const run = promisify(execFile)

/** The user for PostgreSQL's processes, in the shape that `spawn` takes; empty means "the same as this program". */
export type RunAs = { uid: number; gid: number } | Record<string, never>

/**
 * Chooses the user: our own when we are not root; else whoever owns the cluster already; else `gatepost` when the
 * machine has such a user, or `nobody`.
 */
export async function chooseRunAs(folder: string, passwdFile = '/etc/passwd'): Promise<RunAs> {
  if (process.geteuid?.() !== 0) return ourselves()
  const owner = await stat(join(folder, 'cluster')).catch(() => undefined)
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const users = (await readFile(passwdFile, 'utf8')).split('\n').map((line) => line.split(':'))
  for (const wanted of ['gatepost', 'nobody']) {
    const user = users.find(([name]) => name === wanted)
    // macOS writes nobody as -2; the system call wants the same number without a sign.
    if (user) return { uid: Number(user[2]) >>> 0, gid: Number(user[3]) >>> 0 }
  }
  throw new Trouble(
    'Gatepost was started as root, and this machine has no user with fewer rights to run the database.',
    'Add a user named gatepost, or start Gatepost as an ordinary user.',
  )
}

/** PostgreSQL looks its own user's name up and refuses to run without one, which some containers lack. */
function ourselves(): RunAs {
  try {
    userInfo()
    return {}
  } catch {
    throw new Trouble(
      `Gatepost runs as user number ${process.geteuid?.()}, which has no name on this machine.`,
      'Give that number a name in /etc/passwd, or start Gatepost as a user that has one.',
    )
  }
}

/** Whether that user may enter a folder, or execute a file; asks the system itself, so that ACLs and mounts count. */
export async function mayExecute(runAs: RunAs, path: string): Promise<boolean> {
  return passes(runAs, ['-x', path])
}

/** Whether that user may read a file, or list a folder. */
export async function mayRead(runAs: RunAs, path: string): Promise<boolean> {
  return passes(runAs, ['-r', path])
}

async function passes(runAs: RunAs, test: string[]): Promise<boolean> {
  return run('test', test, { ...runAs, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

/** Finds a system program that we may run, in the usual folders before those of the PATH. */
export function findProgram(name: string): string | undefined {
  const folders = ['/usr/bin', '/bin', ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders
    .filter((folder) => folder.startsWith('/'))
    .map((folder) => join(folder, name))
    .find(isRunnable)
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
