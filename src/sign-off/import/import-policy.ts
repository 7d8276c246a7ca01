// Turns a document's blocks into the policy as the program keeps it: clauses, slots, references, and what could not be mapped.
import type { ClauseNumber } from '../../policy/clause-number.ts'
import { clauseTitle } from '../../policy/clause-title.ts'
import { referencesOf, type Reference } from './find-references.ts'
import { slotsOf } from './find-slots.ts'
import type { Piece } from './piece.ts'
import { recognise } from './recognise.ts'
import type { Slot } from './slot.ts'
import type { SourceBlock } from './source-block.ts'

export interface Unmapped {
  text: string
  /** Its first line in the source, from 1; in a Word document the count of its paragraph. */
  line: number
  why: string
}

export interface ImportedPolicy {
  /** Everything, in the order of the source; together they hold each character of it once. */
  pieces: Piece[]
  slots: Slot[]
  references: Reference[]
  unmapped: Unmapped[]
}

export function importPolicy(blocks: readonly SourceBlock[]): ImportedPolicy {
  const pieces = recognise(blocks)
  return {
    pieces,
    slots: pieces.flatMap(slotsOf),
    references: pieces.flatMap(referencesOf),
    unmapped: pieces
      .filter((piece) => piece.is === 'unmapped')
      .map(({ text, line, why }) => ({ text, line, why })),
  }
}

export interface FoundClause {
  number: ClauseNumber
  title: string
}

/** What `gatepost policy import --dry-run --json` prints. */
export interface ImportReport {
  clauses: FoundClause[]
  slots: Slot[]
  references: Reference[]
  unmapped: Unmapped[]
}

export const importReport = ({ pieces, slots, references, unmapped }: ImportedPolicy): ImportReport => ({
  clauses: pieces.flatMap((piece) =>
    piece.number === null ? [] : [{ number: piece.number, title: titleOf(piece.number, piece.text) }],
  ),
  slots,
  references,
  unmapped,
})

/** The name of a part, or how a clause's own text begins. */
function titleOf(number: ClauseNumber, text: string): string {
  if (clauseTitle(number) !== number) return clauseTitle(number)
  const line = text.split('\n').find((words) => words !== '') ?? ''
  if (line.length <= 72) return line
  return `${line.slice(0, 70).replace(/\s+\S*$/u, '')} …`
}
