// The formats of log that can be read, and how the right one is found from a log's first lines.
import { lineEnd, textEnd } from './bytes.ts'
import { Entry, told, type LineReader } from './entry.ts'
import { adguardHome } from './formats/adguard-home.ts'
import { bind } from './formats/bind.ts'
import { splitColumns, type Layout } from './formats/columns.ts'
import { csvReader, type CsvMapping } from './formats/csv.ts'
import { dnsmasq } from './formats/dnsmasq.ts'
import { e2guardianSpaces } from './formats/e2guardian-spaces.ts'
import { e2guardianProtex, e2guardianQuotes, e2guardianTabs } from './formats/e2guardian.ts'
import { squidCombined } from './formats/squid-combined.ts'
import { squidNative } from './formats/squid-native.ts'
import { unbound } from './formats/unbound.ts'

/** The first lines of a log, whole: the byte before `end` is a newline. */
export interface Sample {
  bytes: Uint8Array
  start: number
  end: number
}

export type Found = { ok: true; reader: LineReader } | { ok: false; problem: string }
type Make = (sample: Sample, mapping: CsvMapping) => Found

interface Format {
  /** Proved with lines of the program itself, or written from its documentation alone. */
  proved: boolean
  /** Whether each line stands for itself, so that a log can be counted in parts at once. */
  linesAlone: boolean
  make: Make
}

const always =
  (reader: LineReader): Make =>
  () => ({ ok: true, reader })

const byColumns =
  (
    parting: Pick<Layout, 'separator' | 'quoted' | 'careless'>,
    least: number,
    of: (columns: number) => LineReader,
  ): Make =>
  (sample) => ({ ok: true, reader: of(usualColumns(sample, parting, least)) })

const tabs = { separator: 9, quoted: false }
const squid: Format = { proved: true, linesAlone: true, make: always(squidNative) }
const csv: Format = { proved: false, linesAlone: true, make: makeCsv }
const protex: Format = { proved: true, linesAlone: true, make: byColumns(tabs, 16, e2guardianProtex) }

/** In the order in which they are tried; of several that read equally many lines the first is taken. */
export const formats = {
  squid,
  'squid-combined': { proved: true, linesAlone: true, make: always(squidCombined) },
  'e2guardian-1': { proved: true, linesAlone: true, make: always(e2guardianSpaces) },
  'e2guardian-2': {
    proved: true,
    linesAlone: true,
    make: byColumns({ separator: 44, quoted: true, careless: true }, 12, e2guardianQuotes),
  },
  'e2guardian-3': squid,
  'e2guardian-4': { proved: true, linesAlone: true, make: byColumns(tabs, 12, e2guardianTabs) },
  'e2guardian-5': protex,
  'e2guardian-6': protex,
  unbound: { proved: true, linesAlone: false, make: always(unbound) },
  dnsmasq: { proved: true, linesAlone: false, make: always(dnsmasq) },
  bind: { proved: true, linesAlone: false, make: always(bind) },
  'adguard-home': { proved: false, linesAlone: false, make: always(adguardHome) },
  csv,
  smoothwall: csv,
  lightspeed: csv,
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats
export const formatNames = Object.keys(formats) as FormatName[]
export const isFormatName = (text: string): text is FormatName => text in formats

const mostSampled = 3000

/** Tried in this order; the rest read the same lines as one of these, and are there to be named. */
const tried: readonly FormatName[] = formatNames.filter(
  (name, index) => formatNames.findIndex((other) => formats[other].make === formats[name].make) === index,
)

/** The format that reads most of the first lines, damaged ones among them or not; undefined where none reads any. */
export function detectFormat(sample: Sample, mapping: CsvMapping): FormatName | undefined {
  let best: { name: FormatName; entries: number; whole: number } | undefined
  for (const name of tried) {
    const found = formats[name].make(sample, mapping)
    const { entries, whole, lines } = found.ok ? countRead(found.reader, sample) : nothingRead
    // No line is whole in two formats, so that the rest need not be tried.
    if (entries * 2 > lines) return name
    if (whole > 0 && (!best || entries > best.entries || (entries === best.entries && whole > best.whole)))
      best = { name, entries, whole }
  }
  return best?.name
}

const nothingRead = { entries: 0, whole: 0, lines: 0 }

function countRead(reader: LineReader, { bytes, start, end }: Sample): typeof nothingRead {
  const entry = new Entry()
  let [entries, whole, lines] = [0, 0, 0]
  for (let place = start; place < end && lines < mostSampled; place = entry.next) {
    const what = reader.read(bytes, place, end, entry)
    if (what !== told.damaged) whole += 1
    if (what > told.nothing) entries += 1
    lines += 1
  }
  return { entries, whole, lines }
}

/** A heading may stand below damaged lines. */
function makeCsv({ bytes, start, end }: Sample, mapping: CsvMapping): Found {
  let first: Found | undefined
  let lines = 0
  for (let place = start; place < end && lines < mostSampled; place = lineEnd(bytes, place) + 1) {
    const found = csvReader(bytes, place, mapping)
    if (found.ok) return found
    first ??= found
    lines += 1
  }
  return first ?? { ok: false, problem: 'The log is empty.' }
}

/** How many columns most of the first lines have, of those that have enough. */
function usualColumns(
  { bytes, start, end }: Sample,
  parting: Pick<Layout, 'separator' | 'quoted' | 'careless'>,
  least: number,
): number {
  const columns = Array.from({ length: 256 }, () => ({ start: 0, end: 0 }))
  const seen = new Map<number, number>()
  let lines = 0
  for (let place = start; place < end && lines < mostSampled; lines += 1) {
    const newline = lineEnd(bytes, place)
    const count = splitColumns(bytes, place, textEnd(bytes, place, newline), parting, columns)
    if (count >= least) seen.set(count, (seen.get(count) ?? 0) + 1)
    place = newline + 1
  }
  return [...seen].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? least
}
