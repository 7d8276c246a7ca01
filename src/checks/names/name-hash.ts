// Hashes the letters of names, so that a roster of a million fits in a few flat arrays.

const prime = 0x01000193
const otherPrime = 0x5bd1e995

/** The empty name’s hash, from which every other one begins. */
export const seed = 0x811c9dc5

/** One more UTF-16 unit on a hash. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime)
}

/** A whole piece on a hash. */
export function addLetters(hash: number, letters: string): number {
  let at = hash
  for (let index = 0; index < letters.length; index += 1)
    at = Math.imul(at ^ letters.charCodeAt(index), prime)
  return at
}

/** A second hash over the same units, independent of the first: together they mistake one name for another once in 2⁶⁰. */
export function addOther(hash: number, letters: string): number {
  let at = hash
  for (let index = 0; index < letters.length; index += 1) {
    at = Math.imul(at ^ letters.charCodeAt(index), otherPrime)
    at ^= at >>> 15
  }
  return at
}

/** Spreads a hash over all its bits, since a table’s places are taken from the lowest. */
export function spread(hash: number): number {
  let at = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  at = Math.imul(at ^ (at >>> 13), 0xc2b2ae35)
  return (at ^ (at >>> 16)) >>> 0
}

/** Two independent hashes of one piece of a name. */
export type PieceHash = { readonly hash: number; readonly other: number }

export function hashOfPiece(letters: string): PieceHash {
  return { hash: addLetters(seed, letters) | 0, other: addOther(0x2f, letters) }
}

/** One hash of two pieces and what they are to each other, spread over all its bits. */
export function hashOfPair(kind: number, first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca77) + Math.imul(kind, 0x27d4eb2f)
  return spread(mixed | 0) | 0
}
