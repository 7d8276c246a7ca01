// The data folder itself: made, writable, and on a path that the database's user can walk along.
import { access, chmod, constants, mkdir, readdir, realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

import { mayExecute } from './run-as.ts'
import type { RunAs } from './run-as.ts'
import { Trouble, codeOf } from './trouble.ts'

/** Makes the folder ready and returns its real path, or says plainly which folder stands in the way. */
export async function prepareDataFolder(folder: string, runAs: RunAs): Promise<string> {
  const real = await makeFolder(folder, runAs)
  if (!('uid' in runAs)) return real
  if (!(await mayExecute(runAs, real)) && (await isOurs(real))) {
    // Entering is all that the database's user needs here: what is inside guards itself.
    await chmod(real, ((await stat(real)).mode | 0o001) & 0o7777)
  }
  if (await mayExecute(runAs, real)) return real
  const barred = await firstBarred(real, runAs)
  throw new Trouble(
    `The database can't reach its data folder ${real}: the folder ${barred} lets nobody but its owner in.`,
    `Allow others to pass through it (chmod o+x ${barred}), or name a data folder elsewhere, such as /var/lib/gatepost.`,
  )
}

async function makeFolder(folder: string, runAs: RunAs): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 'uid' in runAs ? 0o711 : 0o700 })
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return await realpath(folder)
  } catch (error) {
    throw new Trouble(
      `The data folder ${folder} can't be written (${codeOf(error)}).`,
      `Give its ownership to the user that runs Gatepost, or name another data folder.`,
    )
  }
}

/** A new folder or one of Gatepost's: never a folder that a slip of the hand named, such as somebody's home. */
async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder)
  return names.length === 0 || names.some((name) => name.startsWith('cluster'))
}

async function firstBarred(folder: string, runAs: RunAs): Promise<string> {
  const parent = dirname(folder)
  if (parent === folder || (await mayExecute(runAs, parent))) return folder
  return firstBarred(parent, runAs)
}
