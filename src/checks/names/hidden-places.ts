// Tells whether an oddly written word may hide a name: in another alphabet, or with digits and signs for letters.
import type { Glance } from '../glance/glance.ts'
import { fold } from '../words.ts'
import { readings } from './alphabets.ts'
import { isDrawnOut, undrawn } from './drawn-out.ts'
import { isJoinedName, longestJoined, shortestJoined } from './joined-places.ts'
import { marked, strokes, unmasked } from './signs.ts'
import { flagsOf } from './word-filter.ts'
import type { WordFilter } from './word-filter.ts'

const longest = 200

function isName(letters: string, filter: WordFilter): boolean {
  if (flagsOf(filter, letters) !== 0) return true
  if (letters.length < shortestJoined || letters.length > longestJoined || !/^[a-z]+$/u.test(letters))
    return false
  return isJoinedName(letters, 0, letters.length, filter)
}

/** A word that is not of plain Latin letters. */
export function isForeignName({ text, starts, wordEnds }: Glance, at: number, filter: WordFilter): boolean {
  const written = text.slice(starts[at], wordEnds[at])
  if (written.length > longest) return true
  const letters = fold(written)
  if (/^[a-z]+$/u.test(letters)) return isName(letters, filter)
  return readings.some((read) => isName(read(letters), filter))
}

function isDrawnOutName(token: string, filter: WordFilter): boolean {
  const letters = fold(token)
  return isDrawnOut(letters) && [1, 2].some((times) => isName(undrawn(letters, times), filter))
}

/** H*mza: one star between letters. */
const isStarred = (text: string, place: number): boolean =>
  /^\p{L}{1,20}\*\p{L}/u.test(text.slice(place, place + longestJoined))

/** M4ya, J@ck, Mayaaaa: whether the word that the signs stand for is a name. */
export function isDisguisedName(text: string, place: number, filter: WordFilter): boolean {
  if (isStarred(text, place)) return true
  const from = Math.max(0, place - longestJoined)
  const part = text.slice(from, place + longestJoined)
  const here = place - from
  for (const match of part.matchAll(marked)) {
    if (match.index > here) break
    const [token] = match
    if (match.index + token.length < here) continue
    if (isDrawnOutName(token, filter)) return true
    return strokes.some((stroke) =>
      unmasked(token, stroke)
        .split(/[^\p{L}\p{M}]+/u)
        .some((piece) => piece.length > 1 && isName(fold(piece), filter)),
    )
  }
  return false
}
