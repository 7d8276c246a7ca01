// Tells by a word's hash, mostly with one look at one bit, whether it is a name of a roster or begins one.
import { addLetters, seed, spread } from './name-hash.ts'

/** Whether a word is, or begins, a first name, and whether a family name. */
export type WordFilter = {
  /** One bit for each of many places: most words of a text find theirs unset. */
  readonly bits: Uint32Array
  readonly bitMask: number
  readonly mask: number
  readonly hashes: Int32Array
  readonly flags: Uint8Array
}

export const givenFlag = 1
export const familyFlag = 2
/** The first name of somebody on the roster as it is written there, not only another form of it. */
export const ownFlag = 4
/** An ordinary word too: alone and without a capital letter it is no name. */
export const ordinaryFlag = 8

/** Whether two words with these flags between them may be a first and a family name. */
export const areBoth = (flags: number): boolean =>
  (flags & (givenFlag | familyFlag)) === (givenFlag | familyFlag)

/** With sixteen bits for each name a fifteenth of all other words needs a second look. */
const bitsForEach = 16

export function wordFilter(flagsOfNames: ReadonlyMap<string, number>): WordFilter {
  const size = 2 ** Math.ceil(Math.log2((flagsOfNames.size + 8) * 2))
  const bitMask = 2 ** Math.ceil(Math.log2((flagsOfNames.size + 8) * bitsForEach)) - 1
  const [hashes, flags, bits] = [
    new Int32Array(size),
    new Uint8Array(size),
    new Uint32Array((bitMask >> 5) + 1),
  ]
  for (const [name, flag] of flagsOfNames) {
    const hash = addLetters(seed, name) | 0
    const spreaded = spread(hash)
    let place = spreaded & (size - 1)
    while (flags[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (size - 1)
    hashes[place] = hash
    flags[place] = (flags[place] ?? 0) | flag
    const bit = spreaded & bitMask
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31))
  }
  return { bits, bitMask, mask: size - 1, hashes, flags }
}

/** The flags of the word whose letters have this hash, 0 for no name. */
export function flagsAt({ bits, bitMask, mask, hashes, flags }: WordFilter, hash: number): number {
  const spreaded = spread(hash)
  const bit = spreaded & bitMask
  if (((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return 0
  let place = spreaded & mask
  for (let flag = flags[place] ?? 0; flag !== 0; flag = flags[place] ?? 0) {
    if (hashes[place] === hash) return flag
    place = (place + 1) & mask
  }
  return 0
}

/** The flags of a name’s folded letters. */
export function flagsOf(filter: WordFilter, letters: string): number {
  return flagsAt(filter, addLetters(seed, letters) | 0)
}
