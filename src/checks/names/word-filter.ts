// A flat array of flags by which most words of a text are known at once to be no name of a roster.
import { addLetters, seed, spread } from './name-hash.ts'

/** Whether a word with this hash may be, or begin, a first name, and whether a family name. It may say yes in vain, never no. */
export type WordFilter = {
  readonly mask: number
  readonly flags: Uint8Array
}

export const givenFlag = 1
export const familyFlag = 2

/** Eight places for each name keep the share of words that pass in vain near a tenth. */
const placesForEach = 8

export function wordFilter(givens: ReadonlySet<string>, families: ReadonlySet<string>): WordFilter {
  const size = 2 ** Math.ceil(Math.log2((givens.size + families.size + 8) * placesForEach))
  const flags = new Uint8Array(size)
  const mark = (name: string, flag: number) => {
    const place = spread(addLetters(seed, name)) & (size - 1)
    flags[place] = (flags[place] ?? 0) | flag
  }
  for (const name of givens) mark(name, givenFlag)
  for (const name of families) mark(name, familyFlag)
  return { mask: size - 1, flags }
}

/** The flags of the word whose letters have this hash. */
export function flagsAt(filter: WordFilter, hash: number): number {
  return filter.flags[spread(hash) & filter.mask] ?? 0
}

/** The flags of a name’s folded letters. */
export function flagsOf(filter: WordFilter, letters: string): number {
  return flagsAt(filter, addLetters(seed, letters))
}
