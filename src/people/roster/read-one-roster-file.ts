// Reads one file of a OneRoster export: rows by the names of their columns, each identifier once, nothing that is to be deleted.
import type { Gathered } from './one-roster-gathered.ts'
import { neededColumns, type OneRosterFile } from './one-roster.data.ts'
import { readCsv } from './read-csv.ts'

export type Cells = Readonly<Record<string, string | undefined>>

/** Rejected rows go to the roster; a sentence comes back where the whole file can't be used. */
export async function readOneRosterFile(
  name: OneRosterFile,
  bytes: Buffer,
  gathered: Gathered,
  take: (row: Cells, line: number, gathered: Gathered) => string | undefined,
): Promise<string | undefined> {
  let headings: readonly string[] = []
  let stop: string | undefined
  const { rejected } = gathered.roster
  const reject = (line: number, reason: string) => rejected.push({ line, reason, file: name })
  const read = await readCsv(bytes, {
    headings: (names) => {
      headings = names
      const missing = neededColumns[name].filter((column) => !names.includes(column))
      return missing.length > 0 ? `It has no column ${missing.join(', ')}.` : undefined
    },
    ragged: (line, reason, cells) => {
      if (name === 'users.csv') gathered.roster.unclear.add(cells[headings.indexOf('sourcedId')] ?? '')
      reject(line, reason)
    },
    row: (cells, line) => {
      const row: Record<string, string> = {}
      for (const [at, heading] of headings.entries()) row[heading] = (cells[at] ?? '').slice(0, 4000)
      if (row['status'] === 'tobedeleted') return
      const reason = wrongWithId(row, name, line, gathered) ?? take(row, line, gathered)
      if (reason?.startsWith('!')) stop ??= reason.slice(1)
      else if (reason !== undefined) reject(line, reason)
    },
  })
  return read.ok ? stop : read.problem
}

/** Where rows have identifiers, each has one, and no two the same. */
function wrongWithId(row: Cells, name: OneRosterFile, line: number, { seen }: Gathered): string | undefined {
  const id = row['sourcedId']
  if (id === undefined) return undefined
  if (id === '') return 'There is no sourcedId.'
  const key = `${name} ${id}`
  const earlier = seen.get(key)
  if (earlier !== undefined) return `The sourcedId ${id} stands on line ${earlier} already.`
  seen.set(key, line)
  return undefined
}
