// Runs once over a text and points at the stretches where a name may stand, so that nothing dear is done elsewhere.
import { fold } from '../words.ts'
import { addLetters, addUnit, seed } from './name-hash.ts'
import { familyFlag, flagsAt, givenFlag } from './word-filter.ts'
import type { WordFilter } from './word-filter.ts'

export type Stretch = { readonly start: number; readonly end: number }

/** So far around a name stand the words that tell more about it: titles, classes, family names. */
const around = 80
const shortestJoined = 5
const longestJoined = 40

const isLatin = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
/** Beyond ASCII everything but spaces and punctuation may be part of a word. */
const isOther = (unit: number): boolean => unit > 0xbf || unit === 0xad || unit === 0xaa || unit === 0xba
const isBreak = (unit: number): boolean => (unit >= 0x2010 && unit <= 0x205f) || unit === 0xd7

/** A first and a family name run together, in either order. */
function isJoined(letters: string, filter: WordFilter): boolean {
  if (letters.length < shortestJoined || letters.length > longestJoined) return false
  let head = seed
  for (let cut = 1; cut < letters.length; cut += 1) {
    head = addUnit(head, letters.charCodeAt(cut - 1))
    const first = flagsAt(filter, head)
    if (first !== 0 && (first | flagsAt(filter, addLetters(seed, letters.slice(cut)))) === 3) return true
  }
  return false
}

function isName(hash: number, letters: () => string, length: number, filter: WordFilter): boolean {
  if ((flagsAt(filter, hash) & (givenFlag | familyFlag)) !== 0) return true
  return length >= shortestJoined && isJoined(letters(), filter)
}

/** Where each word begins that may be a name, a spaced letter, or a word in another script. */
function* places(text: string, filter: WordFilter): Generator<number> {
  let singles = 0
  let at = 0
  while (at < text.length) {
    const start = at
    let hash = seed
    let other = false
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (isLatin(unit)) hash = addUnit(hash, unit | 32)
      else if (isOther(unit) && !isBreak(unit)) other = true
      else break
    }
    const length = at - start
    if (length === 0) {
      if (isDigit(text.charCodeAt(at))) singles = 0
      at += 1
      continue
    }
    singles = length === 1 ? singles + 1 : 0
    if (singles === 4) yield start
    else if (singles > 4 && singles % 8 === 0) yield start
    else if (other) {
      if (isOtherName(text.slice(start, at), filter)) yield start
    } else if (isName(hash, () => text.slice(start, start + length).toLowerCase(), length, filter))
      yield start
  }
}

function isOtherName(written: string, filter: WordFilter): boolean {
  if (written.length > 200) return true
  const letters = fold(written)
  if (!/^[a-z]+$/u.test(letters)) return /\p{L}/u.test(letters)
  return isName(addLetters(seed, letters), () => letters, letters.length, filter)
}

const disguised = /(?<=\p{L})[013457@$!|]|[013457@$|](?=\p{L})/gu

/** A stretch around each place, widened to whole words; those that meet become one. */
export function nameStretches(text: string, filter: WordFilter): Stretch[] {
  const stretches: { start: number; end: number }[] = []
  const marks = [...places(text, filter), ...[...text.matchAll(disguised)].map((match) => match.index)]
  for (const place of marks.sort((a, b) => a - b)) {
    const [start, end] = [Math.max(0, place - around), Math.min(text.length, place + around)]
    const last = stretches.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else stretches.push({ start, end })
  }
  return stretches.map(({ start, end }) => ({
    start: wordEdge(text, start, -1),
    end: wordEdge(text, end, 1),
  }))
}

/** The nearest space, so that no word is cut; a word longer than this is no name. */
function wordEdge(text: string, from: number, step: 1 | -1): number {
  let at = from
  for (let moved = 0; moved < around && at > 0 && at < text.length; moved += 1) {
    if (/\s/u.test(text.charAt(step > 0 ? at : at - 1))) break
    at += step
  }
  return at
}
