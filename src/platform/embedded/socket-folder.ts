// The short private folder in which PostgreSQL puts its socket: a socket's whole path has room for about a hundred bytes.
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { mayExecute } from './run-as.ts'
import type { RunAs } from './run-as.ts'
import { Trouble } from './trouble.ts'

/** The number that names the socket's file; nothing listens on a network port. */
export const port = 5432

/** The longest path of a socket, in bytes: 107 on Linux, 103 on macOS. */
const longest = process.platform === 'darwin' ? 103 : 107

/** Makes a folder of a fresh name (so nothing stale can be in it) that only the database's user can enter. */
export async function makeSocketFolder(
  runAs: RunAs,
  places = [tmpdir(), '/tmp', '/var/tmp'],
): Promise<string> {
  for (const place of places) {
    if (Buffer.byteLength(join(place, `gatepost-XXXXXX/.s.PGSQL.${port}`)) > longest) continue
    if (!(await mayExecute(runAs, place))) continue
    const folder = await mkdtemp(join(place, 'gatepost-')).catch(() => undefined)
    if (folder === undefined) continue
    if ('uid' in runAs) await chown(folder, runAs.uid, runAs.gid)
    return folder
  }
  throw new Trouble(
    `There is no place for the database's socket: tried ${places.join(', ')}.`,
    'Set TMPDIR to a folder with a short path that everyone may enter.',
  )
}

/** Removes a socket folder, and whatever a killed server left in it. */
export async function removeSocketFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}
