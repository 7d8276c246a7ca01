// Says how certain it is that a name in a text means a pupil, or that it does not.
import type { Certainty } from './finding.ts'
import {
  hasGrownUpTitle,
  hasInitialBefore,
  hasPraiseBefore,
  hasStoryTitle,
  isBesideWriter,
  isDate,
  isNoChild,
  isOfHistory,
  isPieceOfWord,
  isQuoted,
  isThing,
  isVerb,
  standsBeforeAnotherSurname,
  standsInLongerName,
} from './name-surroundings.ts'
import type { Surroundings } from './name-surroundings.ts'
import type { CandidateShape } from './names/candidate.ts'
import { isPlaceOrKing, isPlainWord } from './no-person.ts'
import { isFamous, isOfStory } from './story-names.ts'
import { familyWords, wordNames } from './word-names.data.ts'
import { isCapitalised } from './words.ts'

/** Run together without any sign, shorter names make ordinary words too often. */
const shortestJoined = 8

/** Grace, May, Al: alone it is more often not the pupil. */
function isOrdinaryWord({ words, candidate }: Surroundings): boolean {
  const keys = words.slice(candidate.first, candidate.last + 1).map((word) => word.key)
  const first = keys[0] ?? ''
  if (candidate.shape === 'family')
    return keys.length === 1 && (wordNames.has(first) || familyWords.has(first))
  if (candidate.shape !== 'given') return wordNames.has(first)
  return keys.length === 1 && (wordNames.has(first) || first.length < 3)
}

function isWrittenAsName({ text, words, candidate }: Surroundings): boolean {
  const first = words[candidate.first]
  return first !== undefined && isCapitalised(text, first)
}

function ofWordAlone(place: Surroundings, withClass: boolean): Certainty | undefined {
  if (isBesideWriter(place)) return 'ask'
  if (!isWrittenAsName(place) || isDate(place) || isVerb(place) || isPieceOfWord(place)) return undefined
  if (isFamous(place) || (isPlainWord(place) && !withClass)) return undefined
  if (isThing(place) || (standsBeforeAnotherSurname(place) && !withClass)) return 'ask'
  return withClass || hasPraiseBefore(place) ? 'likely' : 'ask'
}

function ofFirstName(place: Surroundings, withClass: boolean): Certainty | undefined {
  if (hasGrownUpTitle(place)) return undefined
  if (!withClass && (isFamous(place) || isPlaceOrKing(place))) return undefined
  if (isOrdinaryWord(place)) return ofWordAlone(place, withClass)
  if (place.candidate.heard === 'tagged') return 'ask'
  if (place.candidate.heard) return ofCalling(place, withClass)
  if (isPieceOfWord(place)) return 'ask'
  if (withClass) return 'sure'
  if (hasStoryTitle(place) || isOfHistory(place) || standsBeforeAnotherSurname(place)) return 'ask'
  if (isThing(place) || isOfStory(place) || isNoChild(place) || isQuoted(place)) return 'ask'
  return 'likely'
}

/** Kate, where the roster has a Katherine: it may be anybody’s Kate. */
function ofCalling(place: Surroundings, withClass: boolean): Certainty | undefined {
  if (!isWrittenAsName(place) || isPieceOfWord(place)) return undefined
  return withClass ? 'likely' : 'ask'
}

/** AminaKhan, #aminakhan, A m i n a K h a n: a hashtag, capitals inside or gaps show two names; “joking” is no Jo King. */
function ofJoinedName({ text, words, candidate }: Surroundings): Certainty | undefined {
  const word = words[candidate.first]
  const written = text.slice(word?.start, word?.end)
  const marked = /[#@]/u.test(text.charAt((word?.start ?? 0) - 1))
  if (marked || /\p{Ll}\p{M}*\p{Lu}|[\s\p{P}]/u.test(written)) return 'sure'
  return written.length < shortestJoined ? undefined : 'ask'
}

function ofFullName(place: Surroundings): Certainty {
  const { heard } = place.candidate
  if (heard === 'another-name' || (heard && hasGrownUpTitle(place))) return 'ask'
  if (isOrdinaryWord(place) && !isWrittenAsName(place)) return 'ask'
  return heard === 'slipped' ? 'likely' : 'sure'
}

function ofInitial(place: Surroundings): Certainty {
  return isOrdinaryWord(place) && !isWrittenAsName(place) ? 'ask' : 'likely'
}

/** J. Hill, but neither Mr J. Hill nor, after another initial, K. J. Hill. */
function ofLettered(place: Surroundings): Certainty | undefined {
  return hasGrownUpTitle(place) || hasInitialBefore(place) ? undefined : 'likely'
}

/** Gallagher, but not Mr Gallagher, Noel Gallagher, Gallagher Road, or a name that is a word. */
function ofFamilyAlone(place: Surroundings): Certainty | undefined {
  if (hasGrownUpTitle(place) || isOrdinaryWord(place) || isPieceOfWord(place)) return undefined
  return standsInLongerName(place) ? undefined : 'ask'
}

type Weigh = (place: Surroundings, withClass: boolean) => Certainty | undefined

const weighByShape: Readonly<Record<CandidateShape, Weigh>> = {
  given: ofFirstName,
  initial: ofInitial,
  joined: ofJoinedName,
  lettered: ofLettered,
  family: ofFamilyAlone,
  full: ofFullName,
  reversed: ofFullName,
}

/** How certain a name is, `undefined` where it can’t be the pupil; `withClass` when the pupil’s class stands beside. */
export function certaintyOf(place: Surroundings, withClass: boolean): Certainty | undefined {
  return weighByShape[place.candidate.shape](place, withClass)
}
