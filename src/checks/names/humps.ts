// Cuts words at the capitals inside them: WellDoneMaya, MayChloeAmina Khan.
import { fold } from '../words.ts'
import type { Word } from '../words.ts'

const hump = /(?<=\p{Ll}\p{M}*)\p{Lu}/gu
/** McKay, MacLeod, FitzGerald, DeShawn: a name goes on after these. */
const namePrefix = /^(?:ma?c|fitz|o|d[aeiu]?|l[aeou]|van|von|ap|al|el|abu|ben|ter|ten)$/iu

/** Leod in MacLeod. */
export const isAfterPrefix = (written: string, at: number): boolean => namePrefix.test(written.slice(0, at))

/** Where the pieces of a word begin, counted from its first letter; the first begins at 0. */
export function humpsOf(written: string): number[] {
  const edges = [0]
  for (const { index } of written.matchAll(hump))
    if (!namePrefix.test(written.slice(edges.at(-1), index))) edges.push(index)
  return edges
}

export type CutWords = {
  readonly words: readonly Word[]
  /** Whether the word at this index was cut out of a longer one. */
  readonly isPiece: (index: number) => boolean
}

/** The words with each that has a capital inside in its pieces; `undefined` where none has. */
export function cutAtHumps(text: string, words: readonly Word[]): CutWords | undefined {
  const pieces: Word[] = []
  const cut = new Set<number>()
  for (const word of words) {
    const written = text.slice(word.start, word.end)
    const edges = humpsOf(written)
    if (edges.length === 1) {
      pieces.push(word)
      continue
    }
    edges.forEach((from, at) => {
      const to = edges[at + 1] ?? written.length
      cut.add(pieces.length)
      pieces.push({ key: fold(written.slice(from, to)), start: word.start + from, end: word.start + to })
    })
  }
  return cut.size === 0 ? undefined : { words: pieces, isPiece: (index) => cut.has(index) }
}
