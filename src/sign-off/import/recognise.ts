// Goes through a document's blocks in order and says of each to which clause, part or heading it belongs.
import type { ClauseNumber } from '../../policy/clause-number.ts'
import { lookAhead, type Ahead } from './look-ahead.ts'
import { knownClause } from './number-at-start.ts'
import * as signs from './part-signs.ts'
import { addTo, pieceOf, type Piece } from './piece.ts'
import type { SourceBlock } from './source-block.ts'

interface Reading {
  pieces: Piece[]
  seen: Set<ClauseNumber>
  /** 0 until the first section begins. */
  section: number
  lastClause: ClauseNumber | null
}

/** The part that opens a section: its text has no number of its own. */
const openings: Record<number, ClauseNumber> = { 4: '4', 7: '7', 12: '12', 13: '13' }

/** Each block is in exactly one piece, and the pieces stand in the order of the source. */
export function recognise(blocks: readonly SourceBlock[]): Piece[] {
  const reading: Reading = { pieces: [], seen: new Set(), section: 0, lastClause: null }
  const ahead = lookAhead(blocks)
  for (const [at, block] of blocks.entries()) take(reading, block, ahead[at])
  return withBareOpenings(reading)
}

const rules = [
  takeAppendix,
  takeSignature,
  takeClause,
  takeSection,
  takeNote,
  takeFront,
  takePta,
  takeHeading,
]

function take(reading: Reading, block: SourceBlock, ahead: Ahead | undefined): void {
  const current = reading.pieces.at(-1)
  if (block.kind === 'rule') {
    if (current) addTo(current, block)
    else
      reading.pieces.push(
        pieceOf('unmapped', block, { text: block.raw.trim(), why: 'A line without words.' }),
      )
    return
  }
  if (!rules.some((rule) => rule(reading, block, ahead))) takeText(reading, block)
}

function begin(reading: Reading, number: ClauseNumber, block: SourceBlock, text = block.text): true {
  const is = /^\d+\.\d+$/u.test(number) ? 'clause' : 'part'
  reading.pieces.push(pieceOf(is, block, { number, text }))
  reading.seen.add(number)
  return true
}

function leave(reading: Reading, block: SourceBlock, why: string): true {
  reading.pieces.push(pieceOf('unmapped', block, { why }))
  return true
}

const inAppendix = (reading: Reading): boolean => reading.pieces.at(-1)?.number === 'App.1'

function takeAppendix(reading: Reading, block: SourceBlock): boolean {
  const number = signs.appendixNumber(block)
  if (number === undefined || reading.section === 0 || block.wrapped) return false
  if (number !== '1') return leave(reading, block, `The policy map has no appendix ${number}.`)
  return !reading.seen.has('App.1') && begin(reading, 'App.1', block)
}

function takeSignature(reading: Reading, block: SourceBlock): boolean {
  if (reading.seen.has('signature') || reading.section < 16) return false
  const begins = signs.beginsSignature(block) || (!inAppendix(reading) && signs.isSigningLine(block))
  return begins && begin(reading, 'signature', block)
}

function takeClause(reading: Reading, block: SourceBlock, ahead: Ahead | undefined): boolean {
  const start = ahead?.number
  if (start?.clause === undefined || !ahead) return false
  const known = knownClause(start)
  const number = known ?? (start.section === 13 && !reading.seen.has('13') ? '13' : undefined)
  const name = `${start.section}.${start.clause}`
  // A form's own numbering begins anew, and a wrapped line may begin with a number by chance.
  if (inAppendix(reading) && (!number || reading.seen.has(number))) return false
  if (block.wrapped && !ahead.isNext) return false
  if (!number) return start.section !== 13 && leave(reading, block, `The policy map has no clause ${name}.`)
  if (reading.seen.has(number))
    return leave(reading, block, `A clause ${name} stands in this document already.`)
  reading.section = start.section
  reading.lastClause = number
  return begin(reading, number, block, start.rest.trim())
}

function takeSection(reading: Reading, block: SourceBlock, ahead: Ahead | undefined): boolean {
  const section = ahead?.opens
  if (section === undefined) return false
  reading.section = section
  reading.pieces.push(pieceOf('heading', block, { section }))
  return true
}

function takeNote(reading: Reading, block: SourceBlock): boolean {
  if (reading.lastClause !== '18.6' || reading.seen.has('18.6 note') || !signs.beginsNote(block)) return false
  return !inAppendix(reading) && begin(reading, '18.6 note', block)
}

function takeFront(reading: Reading, block: SourceBlock): boolean {
  if (inAppendix(reading) || reading.pieces.at(-1)?.number === 'signature') return false
  // Between the clauses only a heading begins such a part; before them a line of its own does.
  if (reading.section > 0 && !signs.readsLikeHeading(block)) return false
  const { seen } = reading
  const isInPart = reading.pieces.at(-1)?.number === 'hr'
  if (!seen.has('access') && signs.beginsAccess(block)) return begin(reading, 'access', block)
  if (!seen.has('hr') && signs.beginsHr(block)) return begin(reading, 'hr', block)
  return (
    !seen.has('cover') &&
    !isInPart &&
    reading.section === 0 &&
    signs.beginsCover(block) &&
    begin(reading, 'cover', block)
  )
}

function takePta(reading: Reading, block: SourceBlock): boolean {
  if (reading.section < 10 || reading.seen.has('13') || reading.section === 13) return false
  if (!signs.readsLikeHeading(block) || !signs.beginsPta(block) || inAppendix(reading)) return false
  reading.section = 13
  reading.pieces.push(pieceOf('heading', block, { section: 13 }))
  return true
}

function takeHeading(reading: Reading, block: SourceBlock, ahead: Ahead | undefined): boolean {
  const current = reading.pieces.at(-1)
  const isTitle = current === undefined && signs.readsLikeTitle(block)
  if (!isTitle && !signs.readsLikeHeading(block)) return false
  if (current?.number === 'App.1' || current?.number === 'signature') return false
  const isMarked = block.kind === 'heading'
  if (!isMarked && current?.is === 'part') return false
  // A clause whose sentence is still open goes on here, after a page's end for instance.
  if (!isMarked && current?.is === 'clause' && !'.:;!?…)"”’'.includes(current.text.at(-1) ?? ' '))
    return false
  // Before the first section a heading may be the title, the cover's or a note's.
  const section = reading.section === 0 ? null : (ahead?.nextIsFirst ?? null)
  if (section !== null) reading.section = section
  reading.pieces.push(pieceOf('heading', block, { section }))
  return true
}

function takeText(reading: Reading, block: SourceBlock): void {
  const current = reading.pieces.at(-1)
  if (current && current.is !== 'heading') return addTo(current, block)
  const opening = openings[reading.section]
  if (opening && !reading.seen.has(opening)) begin(reading, opening, block)
  else if (reading.section === 0) leave(reading, block, 'It stands before the first clause.')
  else leave(reading, block, `It stands in section ${reading.section} without a number.`)
}

/** Section 12 opens with its heading alone: then the heading is the part. */
function withBareOpenings({ pieces, seen }: Reading): Piece[] {
  if (seen.has('12')) return pieces
  const heading = pieces.find((piece) => piece.is === 'heading' && piece.section === 12)
  return pieces.map((piece) =>
    piece === heading ? { ...piece, is: 'part' as const, number: '12' as const } : piece,
  )
}
