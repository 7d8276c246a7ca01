// Which heading of a file stands for what: guessed by the usual headings, or as the office has chosen.
import { columnInfo, columnNames, type Column } from './columns.data.ts'

/** The heading of the file, as it stands there, for each column that it has. */
export type Mapping = Partial<Record<Column, string>>

const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The mapping that the headings suggest; no heading is used twice. */
export function guessMapping(headings: readonly string[]): Mapping {
  const free = new Map(headings.toReversed().map((heading) => [plain(heading), heading]))
  const mapping: Mapping = {}
  for (const name of columnNames) {
    const found = columnInfo(name).headings.find((each) => free.has(each))
    if (found === undefined) continue
    mapping[name] = free.get(found) ?? ''
    free.delete(found)
  }
  return mapping
}

/** The part of a remembered mapping that these headings still have, with guesses for the rest. */
export function fittedMapping(remembered: Mapping, headings: readonly string[]): Mapping {
  const kept = Object.fromEntries(
    Object.entries(remembered).filter(([, heading]) => headings.includes(heading)),
  ) as Mapping
  const used = new Set(Object.values(kept))
  const guessed = guessMapping(headings.filter((heading) => !used.has(heading)))
  return { ...guessed, ...kept }
}

/** What a mapping lacks, as labels; nothing can be read without. A year group can stand in for the class. */
export function lacking(mapping: Mapping): Column[] {
  const needed = columnNames.filter((name) => columnInfo(name).needed && mapping[name] === undefined)
  return mapping.class === undefined && mapping.year === undefined ? [...needed, 'class'] : needed
}

/** A sentence for a file whose columns can't be told. */
export const unknownColumns = (missing: readonly Column[], headings: readonly string[]): string =>
  `These columns are not found: ${missing.map((name) => columnInfo(name).label).join(', ')}. The file has: ${headings.slice(0, 40).join(', ')}.`
