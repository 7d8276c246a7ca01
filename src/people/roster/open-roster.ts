// Opens a roster on the disk, for the command line: a folder or a ZIP of a OneRoster export, or a table.
import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { readOneRoster } from './one-roster.ts'
import { isWanted, readRoster } from './read-roster.ts'
import { mostUnpacked, type RosterRead } from './roster.ts'

const refuse = (problem: string): RosterRead => ({ ok: false, problem })

/** Errors of the disk come back as sentences too. */
export async function openRoster(path: string, today: string): Promise<RosterRead> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown')
  if (typeof found === 'string')
    return refuse(
      found === 'ENOENT'
        ? `There is no file or folder ${path}.`
        : `The file ${path} can’t be opened (${found}).`,
    )
  if (found.isDirectory()) return openFolder(path, today)
  if (!found.isFile()) return refuse(`${path} is not a file.`)
  if (found.size > mostUnpacked) return refuse(tooBig)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown')
  return typeof bytes === 'string'
    ? refuse(`The file ${path} can’t be opened (${bytes}).`)
    : readRoster(bytes, undefined, today)
}

async function openFolder(path: string, today: string): Promise<RosterRead> {
  const names = (await readdir(path)).filter(isWanted)
  if (names.length === 0) return refuse(`The folder ${path} holds no OneRoster files, such as users.csv.`)
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size))
  if (sizes.reduce((sum, size) => sum + size, 0) > mostUnpacked) return refuse(tooBig)
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(path, name))] as const),
  )
  return readOneRoster(new Map(files), today)
}

const tooBig =
  'This is more than 128 MB, and no roster of a school is. Export the people of this one school, and import that.'
