// Reads a stretch of words against a roster and hands out each place that may name a pupil.
import type { Candidate, Reading } from './names/candidate.ts'
import { joinedNameIn } from './names/joined-name.ts'
import { isJoinedName, shortestJoined } from './names/joined-places.ts'
import { meantBy } from './names/name-readings.ts'
import { nearName } from './names/near-name.ts'
import { endsFrom } from './names/word-ends.ts'
import { familyFlag, flagsOf, givenFlag, ordinaryFlag, ownFlag } from './names/word-filter.ts'
import { gapAfter, isCapitalised } from './words.ts'

type Found = Candidate | undefined

/** Alone, a shorter family name is too often another word. */
const shortestFamily = 4

/** The widest name with first and family name that begins here, in their order or the other way round. */
function wholeName(reading: Reading, first: number): Found {
  const { text, words, roster } = reading
  let best: Found
  for (const one of endsFrom(text, words, first, 4)) {
    const head = flagsOf(roster.filter, one.letters)
    if (head === 0) continue
    const comma = gapAfter(text, words, one.last).includes(',')
    for (const two of endsFrom(text, words, one.last + 1, 4)) {
      const tail = flagsOf(roster.filter, two.letters)
      const mayBe = (given: number, family: number) =>
        (given & givenFlag) !== 0 && (family & familyFlag) !== 0
      const inOrder =
        !comma && mayBe(head, tail) ? meantBy(roster, 'pair', one.letters, two.letters) : undefined
      const turned = mayBe(tail, head) ? meantBy(roster, 'pair', two.letters, one.letters) : undefined
      const found = inOrder ?? turned
      if (!found || two.last <= (best?.last ?? -1)) continue
      best = { ...found, shape: inOrder ? 'full' : 'reversed', first, last: two.last }
    }
  }
  return best
}

/** Amina Jane Khan, Amina J. Khan: one or two middle names that the roster doesn’t know. */
function withMiddleName({ text, words, roster }: Reading, first: number): Found {
  for (const one of endsFrom(text, words, first, 2)) {
    if ((flagsOf(roster.filter, one.letters) & givenFlag) === 0) continue
    if (!meantBy(roster, 'given', one.letters, '')) continue
    for (let middle = one.last + 1; middle <= one.last + 2; middle += 1) {
      const word = words[middle]
      const gap = gapAfter(text, words, middle)
      const passable = /^\s$/u.test(gap) || (word?.key.length === 1 && /^\.\s?$/u.test(gap))
      if (
        !word ||
        !isCapitalised(text, word) ||
        !passable ||
        !/^\s$/u.test(gapAfter(text, words, middle - 1))
      )
        break
      for (const two of endsFrom(text, words, middle + 1, 3).toReversed()) {
        const found = meantBy(roster, 'pair', one.letters, two.letters)
        if (found) return { ...found, shape: 'full', first, last: two.last }
      }
    }
  }
  return undefined
}

/** The last of initials that stand together: A., A-M, A. M. */
function lastInitial({ text, words }: Reading, first: number): number {
  let last = first
  while (last - first < 2) {
    const next = words[last + 1]
    if (next?.key.length !== 1 || !isCapitalised(text, next)) break
    if (!/^(?:[-.]|\.?\s)$/u.test(gapAfter(text, words, last))) break
    last += 1
  }
  return last
}

/** A. Khan, A-M Khan and J Smith, but neither “a price” nor “I Khan”. */
function letteredName(reading: Reading, first: number): Found {
  const { text, words, roster } = reading
  const letter = words[first]
  if (!letter || letter.key.length !== 1 || !isCapitalised(text, letter)) return undefined
  const last = lastInitial(reading, first)
  const gap = gapAfter(text, words, last)
  const isLetter = /^\.\s?$/u.test(gap) || (gap === ' ' && (last > first || !/^[aio]$/u.test(letter.key)))
  if (!isLetter) return undefined
  for (const two of endsFrom(text, words, last + 1, 3).toReversed()) {
    const meant = roster.names.find('initial-family', letter.key, two.letters)
    const family = words[last + 1]
    if (meant && family && isCapitalised(text, family))
      return { meant, given: [], shape: 'lettered', first, last: two.last }
  }
  return undefined
}

/** Amina K: but not the I of “Amina I am proud of you”. */
function withInitial({ text, words, roster }: Reading, given: Candidate): Candidate {
  const letter = words[given.last + 1]
  if (!/^\s$/u.test(gapAfter(text, words, given.last))) return given
  if (!letter || letter.key.length !== 1 || !isCapitalised(text, letter)) return given
  if (letter.key === 'i' && text[letter.end] !== '.') return given
  const name = words
    .slice(given.first, given.last + 1)
    .map(({ key }) => key)
    .join('')
  const found = meantBy(roster, 'given-initial', name, letter.key)
  return found ? { ...given, ...found, shape: 'initial', last: given.last + 1 } : given
}

function firstName(reading: Reading, first: number): Found {
  const { text, words, roster } = reading
  for (const one of endsFrom(text, words, first, 3).toReversed()) {
    if (one.letters.length < 2 || (flagsOf(roster.filter, one.letters) & givenFlag) === 0) continue
    const found = meantBy(roster, 'given', one.letters, '')
    if (found && reading.isRunTogether)
      return { ...found, heard: 'tagged', shape: 'given', first, last: one.last }
    if (found) return withInitial(reading, { ...found, shape: 'given', first, last: one.last })
  }
  return withoutApostrophe(reading, first)
}

/** After a plural: “the Aminas and Toms are here”. */
const notOwned = new Set('and or are were have in at on of to who with will can'.split(' '))

/** Words as common as these are no name with its apostrophe left out: Thi, Wa, Hi, Ye. */
const notPossessive = new Set(
  'this was his has yes is as us its ours days does goes lots ones thus class less plus'.split(' '),
)

/** Mayas poem: Maya’s, without its apostrophe. */
function withoutApostrophe({ text, words, roster }: Reading, first: number): Found {
  const word = words[first]
  if (!word || word.key.length < 4 || !word.key.endsWith('s') || !isCapitalised(text, word)) return undefined
  if (notPossessive.has(word.key)) return undefined
  const letters = word.key.slice(0, -1)
  if ((flagsOf(roster.filter, letters) & (ownFlag | ordinaryFlag)) !== ownFlag) return undefined
  const next = words[first + 1]
  if (gapAfter(text, words, first) !== ' ' || !next || isCapitalised(text, next) || notOwned.has(next.key))
    return undefined
  const found = meantBy(roster, 'given', letters, '')
  return found && { ...found, heard: 'called', shape: 'given', first, last: first }
}

/** “Try scored by Gallagher”. */
function familyAlone({ text, words, roster }: Reading, first: number): Found {
  const word = words[first]
  if (!word || !isCapitalised(text, word)) return undefined
  for (const one of endsFrom(text, words, first, 3).toReversed()) {
    if (one.letters.length < shortestFamily) continue
    const meant = roster.names.find('family', one.letters, '')
    if (meant) return { meant, given: [], shape: 'family', first, last: one.last }
  }
  return undefined
}

/** A name that is nearly right, unless one that is quite right begins within it. */
function nearButNoBetter(reading: Reading, first: number): Found {
  const near = nearName(reading, first)
  if (!near) return undefined
  for (let at = first + 1; at < near.last; at += 1) if (wholeName(reading, at)) return undefined
  return near
}

function candidateAt(reading: Reading, first: number): Found {
  return (
    wholeName(reading, first) ??
    withMiddleName(reading, first) ??
    nearButNoBetter(reading, first) ??
    letteredName(reading, first) ??
    joinedNameIn(reading, first) ??
    firstName(reading, first) ??
    familyAlone(reading, first)
  )
}

/** Whether any reading of a name can begin with this word: tells most words apart by their hash. */
function mayBegin({ text, words, roster: { filter } }: Reading, index: number): boolean {
  const [word, next, second] = [words[index], words[index + 1], words[index + 2]]
  if (!word) return false
  const { key } = word
  if (key.length === 1 || flagsOf(filter, key) !== 0) return true
  if (key.endsWith('s') && flagsOf(filter, key.slice(0, -1)) !== 0) return true
  if (key.length >= shortestJoined && isJoinedName(key, 0, key.length, filter)) return true
  if (!next) return false
  if (next.start - word.end === 1 && text.charCodeAt(word.end) !== 32) return true
  if (!isCapitalised(text, word)) return false
  return flagsOf(filter, next.key) !== 0 || (second !== undefined && flagsOf(filter, second.key) !== 0)
}

/** Every place that may name a pupil, in order and without overlap; at one place the fullest name counts. */
export function nameCandidates(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  for (let index = 0; index < reading.words.length; index += 1) {
    const candidate = mayBegin(reading, index) ? candidateAt(reading, index) : undefined
    if (!candidate) continue
    found.push(candidate)
    index = candidate.last
  }
  return found
}
