// Any CSV with a heading: which column holds what is known from the heading's words, or said by the person.
import { bytesOf, lineEnd, textEnd } from '../bytes.ts'
import type { LineReader } from '../entry.ts'
import { columnReader, splitColumns, type Stretch } from './columns.ts'

/** What a column may hold; `verdict` says in words what the filter did. */
export type CsvColumn = 'url' | 'user' | 'verdict'

/** For each, a heading's word or the column's number from 1. */
export type CsvMapping = Partial<Record<CsvColumn, string>> & { refusedWords?: readonly string[] }

/**
 * Headings of exports by Smoothwall, Lightspeed and others, in small letters without spaces and signs.
 * From their documentation, unproved: none of these programs can be run here.
 */
const headings: Record<CsvColumn, readonly string[]> = {
  url: [
    'url',
    'fullurl',
    'requesturl',
    'uri',
    'address',
    'webaddress',
    'link',
    'domain',
    'host',
    'hostname',
    'site',
    'website',
    'destination',
    'destinationhost',
    'requestedsite',
  ],
  user: [
    'user',
    'username',
    'usernames',
    'useremail',
    'email',
    'login',
    'loginname',
    'account',
    'student',
    'studentname',
    'who',
    'person',
  ],
  verdict: [
    'action',
    'verdict',
    'status',
    'result',
    'decision',
    'blocked',
    'isblocked',
    'filteraction',
    'access',
    'outcome',
    'allowedblocked',
    'blockedallowed',
    'disposition',
    'filterresult',
  ],
}

/** Words for a refusal, at the beginning of a cell. */
const refusals = [
  'block',
  'den',
  'refus',
  'reject',
  'drop',
  'forbid',
  'restrict',
  'true',
  'yes',
  'y',
  '1',
  '403',
]

export type CsvFound = { ok: true; reader: LineReader } | { ok: false; problem: string }

const separators = [44, 59, 9] // comma, semicolon, tab
const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Reads the heading, which is the file's first line, and makes a reader for the lines below. */
export function csvReader(bytes: Uint8Array, start: number, mapping: CsvMapping = {}): CsvFound {
  const end = textEnd(bytes, start, lineEnd(bytes, start))
  const parted = separators
    .map((separator) => ({ separator, cells: cellsOf(bytes, start, end, separator) }))
    .toSorted((a, b) => b.cells.length - a.cells.length)[0]
  const { separator, cells } = parted ?? { separator: 44, cells: [] }
  const place = (column: CsvColumn): number | undefined => placeOf(cells, column, mapping[column])
  const [url, user, verdict] = [place('url'), place('user'), place('verdict')]
  const unmet = (['url', 'user', 'verdict'] as const).filter(
    (column) => mapping[column] !== undefined && place(column) === undefined,
  )
  if (unmet.length > 0)
    return {
      ok: false,
      problem: `The heading has no column “${mapping[unmet[0] as CsvColumn]}”. Its columns are ${cells.join(', ')}.`,
    }
  if (url === undefined || cells.length < 2)
    return {
      ok: false,
      problem: `None of the columns (${cells.join(', ')}) is known to hold an address. Say which does with --columns url=NAME.`,
    }
  const heading = Uint8Array.from(bytes.subarray(start, end))
  const words = (mapping.refusedWords ?? refusals).map((word) => bytesOf(word.toLowerCase()))
  const reader = columnReader({
    separator,
    quoted: true,
    columns: cells.length,
    url,
    ...(user === undefined ? {} : { user }),
    isWhole: (_, columns) => (columns[url] as Stretch).end > (columns[url] as Stretch).start,
    isNothing: (line, columns) => isHeading(line, columns, heading, cells.length),
    isRefused: (line, columns) =>
      verdict !== undefined && words.some((word) => begins(line, columns[verdict] as Stretch, word)),
  })
  return { ok: true, reader }
}

function cellsOf(bytes: Uint8Array, start: number, end: number, separator: number): string[] {
  const columns: Stretch[] = Array.from({ length: 256 }, () => ({ start: 0, end: 0 }))
  const count = splitColumns(bytes, start, end, { separator, quoted: true }, columns)
  return columns
    .slice(0, Math.max(0, count))
    .map((cell) => Buffer.from(bytes.subarray(cell.start, cell.end)).toString('utf8').trim())
}

function placeOf(cells: readonly string[], column: CsvColumn, said: string | undefined): number | undefined {
  if (said !== undefined) {
    const number = /^\d+$/u.test(said)
      ? Number(said) - 1
      : cells.findIndex((cell) => plain(cell) === plain(said))
    return number >= 0 && number < cells.length ? number : undefined
  }
  // The heading's first known word in the order of our list: a URL says more than a category named “site”.
  const found = headings[column]
    .map((word) => cells.findIndex((cell) => plain(cell) === word))
    .find((place) => place >= 0)
  return found
}

/** The heading again, where several exports were put into one file. */
function isHeading(
  line: Uint8Array,
  columns: readonly Stretch[],
  heading: Uint8Array,
  count: number,
): boolean {
  const [first, last] = [columns[0] as Stretch, columns[count - 1] as Stretch]
  const shift = heading[0] === 34 ? 1 : 0
  if (last.end - first.start > heading.length) return false
  for (let index = 0; index < first.end - first.start; index += 1)
    if (line[first.start + index] !== heading[index + shift]) return false
  for (let index = 0; index < last.end - last.start; index += 1)
    if (line[last.end - 1 - index] !== heading[heading.length - 1 - shift - index]) return false
  return first.end > first.start && last.end > last.start
}

/** Capitals or not, as whole words begin: “Blocked (policy)” is a refusal, “not blocked” none. */
function begins(line: Uint8Array, { start, end }: Stretch, word: Uint8Array): boolean {
  if (end - start < word.length) return false
  for (let index = 0; index < word.length; index += 1)
    if (((line[start + index] as number) | 32) !== ((word[index] as number) | 32)) return false
  // Of a word of one letter or a number the whole cell must be made.
  return word.length > 2 || end - start === word.length
}
