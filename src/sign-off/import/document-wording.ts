// Turns a whole imported document into the words of a version: every clause of the policy in its order, own slots, and what is left over.
import { clauses } from '../../policy/clauses.data.ts'
import { slotNames } from '../text/policy-slots.data.ts'
import { wrongWithContact } from '../versions/read-choices.ts'
import type { OwnDocument } from '../versions/start.ts'
import { importPolicy, type ImportedPolicy } from './import-policy.ts'
import { wordingOf } from './piece-wording.ts'
import type { Piece } from './piece.ts'
import type { SourceBlock } from './source-block.ts'

export type DocumentWording = Pick<OwnDocument, 'title' | 'clauses' | 'slots' | 'filling' | 'leftOver'>

/** The blocks with what no database can hold taken out of them: NUL, and halves of characters. */
export const storable = (blocks: readonly SourceBlock[]): SourceBlock[] =>
  blocks.map((block) => ({ ...block, text: clean(block.text), raw: clean(block.raw) }))

const clean = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/gu, '\n').toWellFormed()

/** Nothing is dropped: what is no clause and opens no section is left over. A clause that is lacking has no words. */
export function documentWording(imported: ImportedPolicy): DocumentWording {
  const { pieces, slots } = imported
  const worded = pieces.flatMap((piece) => {
    const { number } = piece
    if (number === null) return []
    return [
      {
        number,
        ...wordingOf(
          piece,
          slots.filter(({ clause }) => clause === number),
        ),
      },
    ]
  })
  const own = Object.assign({}, ...worded.map((each) => each.slots)) as DocumentWording['slots']
  const title = titleOf(pieces)
  return {
    title: title?.text.slice(0, 200),
    clauses: clauses.map(({ number }) => ({
      number,
      text: worded.find((each) => each.number === number)?.text ?? '',
    })),
    slots: own,
    filling: contactsKept(own),
    leftOver: pieces.flatMap((piece) => leftOverOf(piece, title)),
  }
}

export const wordingOfBlocks = (blocks: readonly SourceBlock[]) => {
  const imported = importPolicy(blocks)
  return { imported, wording: documentWording(imported) }
}

/** The heading with which the document begins. */
const titleOf = (pieces: readonly Piece[]): Piece | undefined =>
  pieces.find((piece) => piece.is !== 'unmapped' || /\p{L}/u.test(piece.text))?.is === 'heading'
    ? pieces.find((piece) => piece.is === 'heading' && piece.section === null)
    : undefined

/** A section's own heading gives way to the program's; a line without words says nothing. */
function leftOverOf(piece: Piece, title: Piece | undefined): DocumentWording['leftOver'] {
  const { is, section, text, line, why } = piece
  if (piece.number !== null || piece === title || text.trim() === '') return []
  if (is === 'heading') return section === null ? [{ text, line, why: headingLeft }] : []
  return /[\p{L}\d]/u.test(text) ? [{ text, line, why }] : []
}
const headingLeft = 'A heading of your own, which opens no section.'

/** An HR contact that can be reached as it is needs no typing anew. */
const contactsKept = (own: DocumentWording['slots']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(own).flatMap(([name, { kind, clauses: where, words = '' }]) =>
      kind === 'contact' && where.includes('hr') && !slotNames.includes(name) && contactStands(words)
        ? [[name, words]]
        : [],
    ),
  )

const contactStands = (words: string): boolean =>
  words.length <= 600 && !/[{}[\]]|_{3}/u.test(words) && wrongWithContact(words) === undefined
