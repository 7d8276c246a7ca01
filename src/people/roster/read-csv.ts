// Reads a CSV file row by row, within limits: any of the usual encodings and delimiters, with the line of each row.
import { setImmediate } from 'node:timers/promises'

import { Parser, type CsvError } from 'csv-parse'

import { decoded } from './decode.ts'
import { mostRows, tooManyRows } from './roster.ts'

export interface CsvTaker {
  /** Given the first row. A sentence means that there is no use in reading on. */
  headings: (names: readonly string[]) => string | undefined
  /** Given each row after it: as many cells as there are headings. */
  row: (cells: readonly string[], line: number) => void
  /** Told of each row with more or fewer cells. */
  ragged: (line: number, reason: string, cells: readonly string[]) => void
}

export type CsvRead = { ok: true; rows: number } | { ok: false; problem: string }

/** In characters; a row that is longer has lost the end of a quotation. */
const longestRow = 128_000

/** Reads all rows; between pieces others get their turn. `bytes` is the file as it was saved. */
export async function readCsv(bytes: Buffer, taker: CsvTaker): Promise<CsvRead> {
  const pieces = decoded(bytes)
  const first = pieces.next()
  if (first.done || first.value.toString('utf8').trim() === '')
    return { ok: false, problem: 'This file holds no text. Export it again, with its headings.' }
  const rows = new Rows(taker)
  const parser = parserFor(first.value, rows)
  let broken: CsvError | undefined
  parser.on('error', (error: CsvError) => (broken = error))
  parser.resume()
  parser.write(first.value)
  for (const piece of pieces) {
    await setImmediate()
    if (broken !== undefined || rows.problem !== undefined) break
    parser.write(piece)
  }
  if (broken === undefined && rows.problem === undefined)
    await new Promise<void>((done) => {
      parser.once('error', () => done()).once('end', () => done())
      parser.end()
    })
  const problem = rows.problem ?? (broken && wrongWith(broken, rows.line))
  return problem === undefined ? { ok: true, rows: rows.count } : { ok: false, problem }
}

function parserFor(first: Buffer, rows: Rows): Parser {
  const [top = ''] = first
    .subarray(0, longestRow)
    .toString('utf8')
    .split(/\r\n|\n|\r/u)
  const told = /^sep=(.)$/iu.exec(top)?.[1]
  return new Parser({
    delimiter: told ?? delimiterOf(top),
    from_line: told === undefined ? 1 : 2,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    // What it returns would be held for a reader; nothing is.
    on_record: (cells: string[], { lines }) => {
      rows.take(cells, lines)
      return null
    },
  })
}

/** The delimiter that stands most often in the headings. */
function delimiterOf(top: string): string {
  const outside = top.replace(/"[^"]*"/gu, '')
  const count = (sign: string) => outside.split(sign).length
  return [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

class Rows {
  problem: string | undefined
  count = 0
  /** The line that was read last. */
  line = 0
  #columns = 0
  readonly #taker: CsvTaker

  constructor(taker: CsvTaker) {
    this.#taker = taker
  }

  /** `lines` is the last line of the row; a row begins after the one before it. */
  take(raw: readonly string[], lines: number): void {
    if (this.problem !== undefined) return
    const cells = raw.map(clean)
    const line = this.#columns === 0 ? lines : this.line + 1
    this.line = lines
    if (cells.every((cell) => cell === '')) return
    if (this.#columns === 0) {
      this.#columns = cells.length
      this.problem = this.#taker.headings(cells)
      return
    }
    this.count += 1
    if (this.count > mostRows) this.problem = tooManyRows
    else if (cells.length === this.#columns) this.#taker.row(cells, line)
    else
      this.#taker.ragged(
        line,
        `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, and there are ${this.#columns} headings.`,
        cells,
      )
  }
}

/** Without spaces around, and without signs that nobody can see; PostgreSQL holds no NUL. */
const clean = (cell: string): string =>
  plain.test(cell)
    ? cell.trim()
    : cell
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim()
const plain = /^[\x20-\x7e]*$/u

const wrongWith = ({ code }: CsvError, line: number): string =>
  code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED'
    ? `After line ${line} a quotation mark is opened and never closed, so the rows can’t be told apart. Export the file again, or mend that line.`
    : `The file can’t be read after line ${line}. Export it again as CSV.`
