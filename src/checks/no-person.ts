// Where a first name is plainly no person’s: in the name of a place or a storm, of a king, or as the word that it is.
import type { Surroundings } from './name-surroundings.ts'
import { beginsSentence } from './name-surroundings.ts'
import { placeNouns, wordUses } from './word-uses.data.ts'
import { gapAfter, isCapitalised } from './words.ts'
import type { Word } from './words.ts'

const places = new Set(placeNouns.split(/\s+/u))
const uses = new Map(
  wordUses
    .trim()
    .split('\n')
    .map((line): [string, ReadonlySet<string>] => {
      const [name = '', ...behind] = line.split(' ')
      return [name, new Set(behind)]
    }),
)
const beforePlace = new Set(
  'hurricane storm cyclone typhoon san santa sao lake mount port fort cape'.split(' '),
)
const beforeWord = new Set(
  'a an the this that these every each last next in near across through around'.split(' '),
)
const afterVerb = new Set(
  'your my our the this these those their his her all any up out off down it them'.split(' '),
)

function beside({ text, words, candidate }: Surroundings): { previous: string; next: Word | undefined } {
  const index = candidate.first - 1
  return {
    previous: index >= 0 && gapAfter(text, words, index) === ' ' ? (words[index]?.key ?? '') : '',
    next: gapAfter(text, words, candidate.last) === ' ' ? words[candidate.last + 1] : undefined,
  }
}

/** Alexandra Palace, Ivy House, San José, Hurricane Sam, Henry VIII. */
export function isPlaceOrKing(place: Surroundings): boolean {
  const { previous, next } = beside(place)
  if (beforePlace.has(previous)) return true
  if (!next || !isCapitalised(place.text, next)) return false
  return places.has(next.key) || /^(?:II|III|IV|V|VI|VII|VIII)$/u.test(place.text.slice(next.start, next.end))
}

/** Grace before lunch, Mark your calendars, the May fair, ruby red: the word and nobody. */
export function isPlainWord(place: Surroundings): boolean {
  const { previous, next } = beside(place)
  const owned = /^['’]s\b/u.test(place.text.slice(place.words[place.candidate.last]?.end))
  if (beforeWord.has(previous) && !owned) return true
  if (!next || isCapitalised(place.text, next)) return false
  if (uses.get(place.words[place.candidate.first]?.key ?? '')?.has(next.key)) return true
  return beginsSentence(place.text, place.words[place.candidate.first]?.start ?? 0) && afterVerb.has(next.key)
}
