// Joins words that stand like one name: Anne-Marie, O’Neill, El Mansouri.
import type { Word } from '../words.ts'

export type NamePiece = {
  /** The folded letters of all its words, without gaps. */
  readonly letters: string
  /** Index of its last word. */
  readonly last: number
}

const insideName = /^(?:[\s'’‘ʼ´`.·_\-‐‑‒–—]|\s{2,3}|,\s?)$/u
const longest = 40

/** The pieces that begin at a word and have one, two and more words, up to `most`. */
export function endsFrom(text: string, words: readonly Word[], first: number, most: number): NamePiece[] {
  const pieces: NamePiece[] = []
  let letters = ''
  for (let last = first; last < Math.min(words.length, first + most); last += 1) {
    const [word, before] = [words[last], words[last - 1]]
    if (!word) break
    if (last > first && before && !isInside(text, before, word, last === first + 1)) break
    letters += word.key
    if (letters.length > longest) break
    pieces.push({ letters, last })
  }
  return pieces
}

function isInside(text: string, before: Word, word: Word, isSecond: boolean): boolean {
  const gap = text.slice(before.end, word.start)
  if (gap.includes(',')) return false
  const shortened = isSecond && before.key === 'st' && /^\.\s$/u.test(gap)
  return shortened || insideName.test(gap)
}

/** Whether a family name may follow a first name over this gap, or a first name a family name. */
export function isNameGap(gap: string): boolean {
  return insideName.test(gap)
}
