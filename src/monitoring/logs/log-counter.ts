// Counts one log from its first line to its last: finds its format, then takes block after block.
import { services } from '../catalogue/services.data.ts'
import { Counter } from './block.ts'
import { lineEnd } from './bytes.ts'
import { plainName, type LineReader } from './entry.ts'
import { detectFormat, formats, type FormatName, type Sample } from './formats.ts'
import type { CsvMapping } from './formats/csv.ts'
import { HostTable } from './host-table.ts'
import { LineBlocks } from './line-blocks.ts'
import type { Counts } from './tally.ts'

/** What the person said of the log, and what is known of it already. */
export interface LogKind {
  format?: FormatName
  mapping?: CsvMapping
  /** The first lines, where only a later part is counted. */
  sample?: Sample
}

/** A log that is none, or of no format that we read: a sentence for the person. */
export class UnreadableLog extends Error {
  override readonly name = 'UnreadableLog'
}

const hosts = new HostTable(services)
/** Blocks of nothing but damaged lines that are borne before a log is taken for none. */
const mostUnknown = 16

export class LogCounter {
  readonly blocks = new LineBlocks(
    (bytes, start, end) => this.#take(bytes, start, end),
    () => this.#counter.passOver(),
  )
  readonly #counter = new Counter(hosts)
  readonly #kind: LogKind
  #reader: LineReader | undefined
  #unknown = 0
  format: FormatName | undefined

  constructor(kind: LogKind = {}) {
    this.#kind = kind
    if (kind.sample) this.#reader = this.#find(kind.sample)
  }

  /** The counts so far; call it after `blocks.finish()`. Throws `UnreadableLog` where no line could be read. */
  counts(): Counts {
    const { tally } = this.#counter
    if (!this.#reader && tally.lines > 0) throw this.#unreadable()
    return tally.counts((service) => services[service]?.name ?? '', this.#reader?.spellUser ?? plainName)
  }

  #take(bytes: Uint8Array, start: number, end: number): void {
    this.#reader ??= this.#find({ bytes, start, end })
    if (this.#reader) this.#counter.count(this.#reader, bytes, start, end)
    else this.#passOver(bytes, start, end)
  }

  #find(sample: Sample): LineReader | undefined {
    const mapping = this.#kind.mapping ?? {}
    this.format = this.#kind.format ?? detectFormat(sample, mapping)
    if (this.format === undefined) return undefined
    const found = formats[this.format].make(sample, mapping)
    if (!found.ok) throw new UnreadableLog(found.problem)
    return found.reader
  }

  /** Damage may lie before the first whole line. */
  #passOver(bytes: Uint8Array, start: number, end: number): void {
    this.#unknown += 1
    for (let place = start; place < end; place = lineEnd(bytes, place) + 1) this.#counter.passOver()
    if (this.#unknown >= mostUnknown) throw this.#unreadable()
  }

  #unreadable(): UnreadableLog {
    return new UnreadableLog(
      'This is no log that is known by its lines. Say what it is with --format, and for a CSV which column holds the address with --columns url=NAME.',
    )
  }
}
