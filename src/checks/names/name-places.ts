// Looks at each word of a glance and points at the stretches where a name may stand, so that nothing dear is done elsewhere.
import { capital, foreign, humped, numeral, tagged } from '../glance/glance.ts'
import type { Glance } from '../glance/glance.ts'
import { mergedStretches } from '../stretch.ts'
import type { Stretch } from '../stretch.ts'
import { isDisguisedName, isForeignName } from './hidden-places.ts'
import { mayHoldName } from './inside-word.ts'
import { isJoinedName, longestJoined, shortestJoined, shortestUnmarked } from './joined-places.ts'
import { addLetters, addUnit, seed } from './name-hash.ts'
import { familyFlag, flagsAt, givenFlag, ordinaryFlag, ownFlag } from './word-filter.ts'
import type { WordFilter } from './word-filter.ts'

/** So far around a name stand the words that tell more about it: titles, classes, family names. In units. */
const around = 80
/** Letters further apart are no word. In units. */
const longestGap = 4
/** So many words to either side may belong to the same name. */
const reach = 4

const lengthAt = ({ starts, wordEnds }: Glance, at: number): number => (wordEnds[at] ?? 0) - (starts[at] ?? 0)
const isCapital = ({ looks }: Glance, at: number): boolean => ((looks[at] ?? 0) & capital) !== 0

function hasBeside(glance: Glance, at: number, flag: number, filter: WordFilter): boolean {
  for (let other = Math.max(0, at - reach); other <= Math.min(glance.count - 1, at + reach); other += 1)
    if (other !== at && (flagsAt(filter, glance.hashes[other] ?? 0) & flag) !== 0) return true
  return false
}

/** Whether a first name, with a slip or in short, may end with this word: it has a capital, or is a piece of a word. */
function mayEndGiven(glance: Glance, at: number): boolean {
  if (at < 0) return false
  const start = glance.starts[at] ?? 0
  if (isCapital(glance, at) || lengthAt(glance, at) === 1) return true
  return start > 0 && glance.text.charCodeAt(start - 1) !== 32
}

/** Whether a word with these flags may be a name where it stands; says yes in vain rather than no. */
function mayBeName(glance: Glance, at: number, flags: number, filter: WordFilter): boolean {
  const written = isCapital(glance, at)
  if ((flags & givenFlag) !== 0) {
    if (written) return true
    if ((flags & (ownFlag | ordinaryFlag)) === ownFlag) return true
    return hasBeside(glance, at, familyFlag, filter) || isBesideWriter(glance, at)
  }
  // A family name alone is asked about.
  if (written && (flags & ordinaryFlag) === 0) return true
  if (hasBeside(glance, at, givenFlag, filter)) return true
  // A first name with a slip, or a letter for it.
  return written && (mayEndGiven(glance, at - 1) || mayEndGiven(glance, at - 2))
}

function mayBeJoined(glance: Glance, at: number, filter: WordFilter): boolean {
  const length = lengthAt(glance, at)
  if (length < shortestJoined || length > longestJoined) return false
  const look = glance.looks[at] ?? 0
  const [start, end] = [glance.starts[at] ?? 0, glance.wordEnds[at] ?? 0]
  if ((look & (humped | tagged)) !== 0 && (look & foreign) === 0)
    return mayHoldName(glance.text, start, end, filter)
  if (length < shortestUnmarked) return false
  return (look & foreign) === 0 && isJoinedName(glance.text, start, end, filter)
}

/** Ma.ya, Arj-un: two pieces with one sign between that are one name. */
function mayBeGlued(glance: Glance, at: number, filter: WordFilter): boolean {
  const start = glance.starts[at] ?? 0
  if (at === 0 || start - (glance.ends[at - 1] ?? 0) !== 1 || glance.text.charCodeAt(start - 1) === 32)
    return false
  let hash = glance.hashes[at - 1] ?? 0
  for (let place = start; place < (glance.wordEnds[at] ?? 0); place += 1)
    hash = addUnit(hash, glance.text.charCodeAt(place) | 32)
  return flagsAt(filter, hash) !== 0
}

/** M a y a: the fourth of letters that stand apart, and then each eighth, so that no part of a long row is left out. */
const endsSpaced = (singles: number): boolean => singles === 4 || (singles > 4 && singles % 8 === 0)

const [me, i, and] = ['me', 'i', 'and'].map((word) => addLetters(seed, word) | 0)

/** “me and grace”, “hope and i”: beside the writer, a word written small is a name too. */
function isBesideWriter({ hashes }: Glance, at: number): boolean {
  if (hashes[at - 1] === and && hashes[at - 2] === me) return true
  return hashes[at + 1] === and && (hashes[at + 2] === me || hashes[at + 2] === i)
}

/** Mayas poem: a possessive without its apostrophe. */
function mayBePossessive(glance: Glance, at: number, filter: WordFilter): boolean {
  const { text, starts, wordEnds } = glance
  const end = (wordEnds[at] ?? 0) - 1
  if (!isCapital(glance, at) || lengthAt(glance, at) < 4 || (text.charCodeAt(end) | 32) !== 115) return false
  let hash = seed
  for (let place = starts[at] ?? 0; place < end; place += 1) hash = addUnit(hash, text.charCodeAt(place) | 32)
  return (flagsAt(filter, hash) & (ownFlag | ordinaryFlag)) === ownFlag
}

function isPlace(glance: Glance, at: number, filter: WordFilter): boolean {
  const look = glance.looks[at] ?? 0
  if ((look & numeral) !== 0) return false
  const flags = flagsAt(filter, glance.hashes[at] ?? 0)
  if (flags !== 0) return mayBeName(glance, at, flags, filter)
  if (mayBeJoined(glance, at, filter) || mayBeGlued(glance, at, filter)) return true
  if (mayBePossessive(glance, at, filter)) return true
  if ((look & foreign) === 0) return false
  // #WellDoneZoëKhan: too rare to be told by hashes alone.
  return (look & (humped | tagged)) !== 0 || isForeignName(glance, at, filter)
}

/** Where each word begins that may be a name or a part of one. */
function placesOf(glance: Glance, filter: WordFilter): number[] {
  const places: number[] = []
  let singles = 0
  for (let at = 0; at < glance.count; at += 1) {
    const start = glance.starts[at] ?? 0
    if (lengthAt(glance, at) === 1) {
      const far = at > 0 && start - (glance.ends[at - 1] ?? 0) > longestGap
      singles = far ? 1 : singles + 1
    } else singles = 0
    if (endsSpaced(singles) || isPlace(glance, at, filter)) places.push(start)
  }
  for (const place of glance.odd) if (isDisguisedName(glance.text, place, filter)) places.push(place)
  return places
}

/** A stretch around each place, widened to whole words; those that meet become one. */
export function nameStretches(glance: Glance, filter: WordFilter): Stretch[] {
  const { text } = glance
  const stretches = placesOf(glance, filter).map((place) => ({
    start: wordEdge(text, Math.max(0, place - around), -1),
    end: wordEdge(text, Math.min(text.length, place + around), 1),
  }))
  return stretches.length < 2 ? stretches : mergedStretches(stretches)
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
