// Reads a roster from the bytes of one file: a ZIP of a OneRoster export, or a table of pupils.
import { unzip, type Unzipped } from '../../platform/unzip.ts'
import type { Mapping } from './mapping.ts'
import { oneRosterFiles } from './one-roster.data.ts'
import { readOneRoster } from './one-roster.ts'
import { readTable } from './read-table.ts'
import { mostUnpacked, type RosterRead } from './roster.ts'

/** Whether a file is a zip, by its first bytes. */
export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK'

/** A zip holds OneRoster; any other file is one table. A mapping counts for a table alone. */
export async function readRoster(
  bytes: Buffer,
  mapping: Mapping | undefined,
  today: string,
): Promise<RosterRead> {
  if (!isZip(bytes)) return readTable(bytes, mapping, today)
  const unzipped = unzip(bytes, (name) => isWanted(nameOf(name)), mostUnpacked)
  if (!unzipped.ok) return { ok: false, problem: zipProblems[unzipped.why] }
  const files = new Map([...unzipped.files].map(([path, content]) => [nameOf(path), content]))
  if (files.size === 0)
    return {
      ok: false,
      problem:
        'This ZIP holds no OneRoster files. If it is an Excel workbook, save the sheet as CSV and import that.',
    }
  return readOneRoster(files, today)
}

export const isWanted = (name: string): boolean => oneRosterFiles.some((each) => each === name)

/** Some systems put the files into a folder of the zip. */
const nameOf = (path: string): string => path.replace(/^.*\//u, '')

const zipProblems: Record<Exclude<Unzipped, { ok: true }>['why'], string> = {
  broken: 'This ZIP is broken. Export it again.',
  'too big inside':
    'This ZIP is far bigger inside than a roster can be, so it was not opened. Export the people of this one school.',
  locked: 'This ZIP is protected by a password. Export it without one.',
}
