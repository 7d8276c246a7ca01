// Finds a name inside a longer row of letters: #WellDoneMayaKowalski, #teamniamh, I s a w M a y a.
import type { PreparedRoster } from '../roster.ts'
import { addUnit, seed } from './name-hash.ts'
import { meantBy } from './name-readings.ts'
import { familyFlag, flagsAt, flagsOf, givenFlag, ownFlag } from './word-filter.ts'
import type { WordFilter } from './word-filter.ts'

/** Places among the letters. */
export type Piece = { readonly start: number; readonly end: number }

const longestName = 20
const shortestName = 2
/** Alone at an edge, shorter first names begin or end too many words. */
const shortestAlone = 4
/** Alone between capitals. */
const shortestBetween = 3

function* flagged(letters: string, from: number, flag: number, filter: WordFilter): Generator<number> {
  let hash = seed
  for (let end = from + 1; end <= Math.min(letters.length, from + longestName); end += 1) {
    hash = addUnit(hash, letters.charCodeAt(end - 1))
    if (end - from >= shortestName && (flagsAt(filter, hash) & flag) !== 0) yield end
  }
}

/** First and family name, in this order. */
function pairInside(letters: string, { filter, ...roster }: PreparedRoster): Piece[] | undefined {
  for (let start = 0; start + 2 * shortestName <= letters.length; start += 1)
    for (const middle of flagged(letters, start, givenFlag, filter))
      for (const end of flagged(letters, middle, familyFlag, filter)) {
        const [given, family] = [letters.slice(start, middle), letters.slice(middle, end)]
        if (end - start > shortestAlone && meantBy({ filter, ...roster }, 'pair', given, family))
          return [
            { start, end: middle },
            { start: middle, end },
          ]
      }
  return undefined
}

/** A first name alone: at the beginning, at the end, or where `isEdge` says that a capital begins it and the next piece. */
function givenInside(
  letters: string,
  { filter }: PreparedRoster,
  isEdge: (at: number) => boolean,
): Piece | undefined {
  for (let start = 0; start + shortestBetween <= letters.length; start += 1)
    for (let end = Math.min(letters.length, start + longestName); end - start >= shortestBetween; end -= 1) {
      const between = isEdge(start) && isEdge(end)
      const alone = (start === 0 || end === letters.length) && end - start >= shortestAlone
      if (!between && !alone) continue
      if (end - start === letters.length) continue
      if ((flagsOf(filter, letters.slice(start, end)) & ownFlag) !== 0) return { start, end }
    }
  return undefined
}

export type NameInside = { readonly pieces: readonly Piece[]; readonly isMarked: boolean }

/** The name in folded letters; `isMarked` where both names stand there, or capitals set the first one apart. */
export function nameInside(
  letters: string,
  roster: PreparedRoster,
  isEdge: (at: number) => boolean,
): NameInside | undefined {
  const pair = pairInside(letters, roster)
  if (pair) return { pieces: pair, isMarked: true }
  const given = givenInside(letters, roster, isEdge)
  return given && { pieces: [given], isMarked: isEdge(given.start) && isEdge(given.end) }
}

/** By hashes alone, whether a first name may stand anywhere between two places of the text. */
export function mayHoldName(text: string, from: number, to: number, filter: WordFilter): boolean {
  for (let start = from; start + shortestBetween <= to; start += 1) {
    let hash = seed
    for (let at = start; at < Math.min(to, start + longestName); at += 1) {
      hash = addUnit(hash, text.charCodeAt(at) | 32)
      if (at - start + 1 >= shortestName && (flagsAt(filter, hash) & givenFlag) !== 0) return true
    }
  }
  return false
}
