// Reads one table of pupils, a row each, as a school's system exports it, through a mapping of its columns.
import type { Column } from './columns.data.ts'
import { wrongWithBirth } from './day.ts'
import { guessMapping, lacking, unknownColumns, type Mapping } from './mapping.ts'
import { readCsv } from './read-csv.ts'
import { emptyRoster, type CarerOf, type Roster, type RosterRead } from './roster.ts'
import { yearName } from './year-name.ts'

/** Reads a CSV file. Without a mapping its headings must be the usual ones. `today` tells which births lie ahead. */
export async function readTable(
  bytes: Buffer,
  mapping: Mapping | undefined,
  today: string,
): Promise<RosterRead> {
  const table = new Table(mapping, today)
  const read = await readCsv(bytes, table)
  if (!read.ok) return read
  return read.rows === 0
    ? { ok: false, problem: 'This file has headings and no rows. Export it again, with the pupils.' }
    : { ok: true, roster: table.roster }
}

/** The longest text of a cell that is kept, in characters. */
const longest = 200

class Table {
  readonly roster: Roster = emptyRoster()
  readonly #mapping: Mapping | undefined
  readonly #today: string
  #places = new Map<Column, number>()
  /** The line on which each identifier stood first. */
  readonly #lines = new Map<string, number>()
  readonly #carers = new Set<string>()

  constructor(mapping: Mapping | undefined, today: string) {
    this.#mapping = mapping
    this.#today = today
  }

  headings(names: readonly string[]): string | undefined {
    const mapping = this.#mapping ?? guessMapping(names)
    const found = Object.entries(mapping).filter(([, heading]) => names.includes(heading)) as [
      Column,
      string,
    ][]
    this.#places = new Map(found.map(([column, heading]) => [column, names.indexOf(heading)]))
    this.roster.covers.carers = this.#places.has('carer1-name')
    const missing = lacking(Object.fromEntries(found))
    return missing.length > 0 ? unknownColumns(missing, names) : undefined
  }

  ragged(line: number, reason: string, cells: readonly string[]): void {
    this.roster.unclear.add(cells[this.#places.get('id') ?? -1] ?? '')
    this.roster.rejected.push({ line, reason })
  }

  row(cells: readonly string[], line: number): void {
    const text = (column: Column) => (cells[this.#places.get(column) ?? -1] ?? '').slice(0, longest)
    const id = text('id')
    const className = text('class') || yearName(text('year'))
    const reason = this.#wrongWith(id, {
      'first name': text('given'),
      surname: text('family'),
      class: className,
    })
    const problem = reason ?? wrongWithBirth(text('birth'), this.#today)
    if (problem !== undefined) {
      if (id) this.roster.unclear.add(id)
      this.roster.rejected.push({ line, reason: problem })
      return
    }
    this.#lines.set(id, line)
    this.roster.pupils.push({
      sourceId: id,
      line,
      givenName: text('given'),
      familyName: text('family'),
      knownAs: knownAs(text('known'), text('given')),
      className,
      carers: this.roster.covers.carers ? this.#carersOf(id, line, text) : undefined,
    })
  }

  #wrongWith(id: string, needed: Record<string, string>): string | undefined {
    const empty = Object.entries({ 'pupil’s number': id, ...needed }).flatMap(([name, value]) =>
      value === '' ? [name] : [],
    )
    if (empty.length > 0) return `There is no ${empty.join(', and no ')}.`
    const earlier = this.#lines.get(id)
    return earlier === undefined ? undefined : `The number ${id} stands on line ${earlier} already.`
  }

  #carersOf(pupil: string, line: number, text: (column: Column) => string): CarerOf[] {
    const found = new Map<string, CarerOf>()
    for (const number of [1, 2] as const) {
      const fullName = text(`carer${number}-name`)
      if (fullName === '') continue
      const email = mail(text(`carer${number}-email`))
      // Who has no address of their own is known by name, beside this pupil alone.
      const sourceId = `${plain(fullName)} ${email ?? pupil}`
      if (!this.#carers.has(sourceId))
        this.roster.carers.push({ sourceId, line, fullName, email, ownRow: false })
      this.#carers.add(sourceId)
      const told = text(`carer${number}-responsible`)
      found.set(sourceId, {
        carer: sourceId,
        relationship: text(`carer${number}-relationship`),
        responsible: told === '' ? null : /^(?:y|yes|true|1|x)$/iu.test(told),
      })
    }
    return [...found.values()]
  }
}

export const knownAs = (known: string, given: string): string | null =>
  known === '' || known === given ? null : known

/** The address, or null for what is none. */
export const mail = (text: string): string | null =>
  /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(text) && text.length <= 254 ? text.toLowerCase() : null

const plain = (name: string): string => name.normalize('NFKC').toLocaleLowerCase('en-GB')
