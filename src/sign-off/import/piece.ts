// What an imported document falls into: clauses, parts without a number, headings, and what could not be mapped.
import type { ClauseNumber } from '../../policy/clause-number.ts'
import type { SourceBlock } from './source-block.ts'

export interface Piece {
  is: 'clause' | 'part' | 'heading' | 'unmapped'
  /** The clause of the policy map; null for headings and for what could not be mapped. */
  number: ClauseNumber | null
  /** The section that a heading opens, where it opens one. */
  section: number | null
  /** The words without number and marks, a line for each block. */
  text: string
  /** Where it begins in the source, from 1. */
  line: number
  /** Why it could not be mapped; empty elsewhere. */
  why: string
  /** Every block of the source that it was made from, in order. */
  blocks: SourceBlock[]
}

export function pieceOf(is: Piece['is'], block: SourceBlock, given: Partial<Piece> = {}): Piece {
  return {
    is,
    number: null,
    section: null,
    text: block.text,
    line: block.line,
    why: '',
    ...given,
    blocks: [block],
  }
}

/** Adds a block to a piece; a list item keeps its letter or bullet. */
export function addTo(piece: Piece, block: SourceBlock): void {
  piece.blocks.push(block)
  if (block.text === '') return
  const words = block.marker === '' ? block.text : `${block.marker} ${block.text}`
  piece.text = piece.text === '' ? words : `${piece.text}\n${words}`
}
