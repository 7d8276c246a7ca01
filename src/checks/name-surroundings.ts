// What stands around a first name and tells whether it means a pupil: titles, other surnames, dates, classes.
import type { Candidate } from './names/candidate.ts'
import { calendarNames } from './word-names.data.ts'
import { gapAfter, isCapitalised } from './words.ts'
import type { Word } from './words.ts'

const abbreviated = new Set('mr mrs ms mx dr'.split(' '))
const grownUp = new Set('miss sir madam st saint rev revd reverend father sister lord lady'.split(' '))
const storyTitle = new Set('king queen prince princess emperor pope captain'.split(' '))
const beforeDate = new Set('in until till since during early late mid this next last through'.split(' '))
const afterVerb = new Set(
  'i you we he she it they the a an all any anyone anybody everyone parents families children your our my there this that these those not be'.split(
    ' ',
  ),
)

export type Surroundings = {
  readonly text: string
  readonly words: readonly Word[]
  readonly candidate: Candidate
}

function before({ text, words, candidate }: Surroundings): { word: Word | undefined; gap: string } {
  const index = candidate.first - 1
  return { word: words[index], gap: index < 0 ? '' : gapAfter(text, words, index) }
}

function after({ text, words, candidate }: Surroundings): { word: Word | undefined; gap: string } {
  return { word: words[candidate.last + 1], gap: gapAfter(text, words, candidate.last) }
}

/** The word before, where it is a title: “We miss Amina” has none. */
function titleOf(place: Surroundings): string {
  const { word, gap } = before(place)
  if (!word || !/^\.?\s{1,2}$/u.test(gap)) return ''
  return isCapitalised(place.text, word) || abbreviated.has(word.key) ? word.key : ''
}

/** Mrs Grace, St George: a grown-up or a saint. */
export function hasGrownUpTitle(place: Surroundings): boolean {
  const title = titleOf(place)
  return grownUp.has(title) || abbreviated.has(title)
}

/** King Charles, Princess Amina: history or a game, only a person can tell. */
export function hasStoryTitle(place: Surroundings): boolean {
  return storyTitle.has(titleOf(place))
}

/** William of Normandy, Elizabeth I, Charles II. */
export function isOfHistory(place: Surroundings): boolean {
  const { words, candidate, text } = place
  const { word, gap } = after(place)
  const next = words[candidate.last + 2]
  if (!word || gap !== ' ') return false
  const written = text.slice(word.start, word.end)
  const numbered =
    /^(?:I|II|III|IV|V|VI|VII|VIII)$/u.test(written) &&
    !/^\s(?:am|was|have|’m|'m)/u.test(text.slice(word.end, word.end + 5))
  const lands =
    /^(?:of|the)$/u.test(written) &&
    next !== undefined &&
    isCapitalised(text, next) &&
    !/^(?:year|class|oak)$/u.test(next.key)
  return numbered || lands
}

/** 12 May, in April, June 2026. */
export function isDate(place: Surroundings): boolean {
  const name = place.words[place.candidate.first]
  if (!name || !calendarNames.has(name.key)) return false
  const previous = before(place)
  const next = after(place)
  const number = (word: Word | undefined, gap: string) =>
    /^[\s,]{1,2}$/u.test(gap) && /^\d/u.test(word?.key ?? '')
  const ordinal = /^(?:st|nd|rd|th)$/u.test(previous.word?.key ?? '')
  return (
    ordinal ||
    number(previous.word, previous.gap) ||
    number(next.word, next.gap) ||
    (previous.gap === ' ' && beforeDate.has(previous.word?.key ?? ''))
  )
}

/** “Will you come”, “May we”: the word, since no name stands before these. */
export function isVerb(place: Surroundings): boolean {
  const name = place.words[place.candidate.first]
  const { word, gap } = after(place)
  return (name?.key === 'will' || name?.key === 'may') && gap === ' ' && afterVerb.has(word?.key ?? '')
}

/** Rose-Marie for Rose, D’Angelo for Angelo, Will’ve: a piece of a longer word. */
export function isPieceOfWord(place: Surroundings): boolean {
  const previous = before(place)
  const next = after(place)
  const clitic = /^['’]$/u.test(next.gap) && !/^s$/u.test(next.word?.key ?? '')
  return /^[-‐‑'’]$/u.test(previous.gap) || /^[-‐‑]$/u.test(next.gap) || clitic
}

const praise =
  /(?:well (?:done|played|batted|bowled)|congratulations|congrats|happy (?:\w{1,12} )?birthday|bravo|thank you|star of the (?:day|week))(?:,| to|:| goes to)?\s$/iu

/** Well done Grace, happy birthday May: nobody praises a word. */
export function hasPraiseBefore({ text, words, candidate }: Surroundings): boolean {
  const start = words[candidate.first]?.start ?? 0
  return praise.test(text.slice(Math.max(0, start - 40), start))
}

/** The second of two initials: K. in J. K. Hill. */
export function hasInitialBefore(place: Surroundings): boolean {
  const { word, gap } = before(place)
  return word?.key.length === 1 && /^\.?\s?$/u.test(gap) && isCapitalised(place.text, word)
}

/** Where a capital letter is expected anyway: at the start of the text, a sentence or a line. */
export function beginsSentence(text: string, start: number): boolean {
  return start === 0 || /[.!?\n•]["'’”)]*\s*["'‘“(]*$/u.test(text.slice(Math.max(0, start - 6), start))
}

/** Henry Moore, where no Henry of the roster is a Moore: perhaps somebody else. */
export function standsBeforeAnotherSurname(place: Surroundings): boolean {
  const { text, words, candidate } = place
  const { word, gap } = after(place)
  const name = text.slice(words[candidate.first]?.start, words[candidate.last]?.end)
  const shouted = name === name.toUpperCase()
  return !shouted && gap === ' ' && word !== undefined && word.key !== 'i' && isCapitalised(text, word)
}

const beforeThing = new Set(
  'a an the this our called hurricane storm cyclone san santa sao port lake mount fort camp cape team'.split(
    ' ',
  ),
)
const afterClass = new Set(
  'year class reception nursery mum dad mummy daddy nan gran grandad grandma family parents'.split(' '),
)

const grownUpRole = new Set(
  `caretaker cook chef head headteacher deputy teacher governor governors secretary office bursar pta kitchen cleaner ta coach librarian
gardener vicar imam nurse author illustrator poet mayor builder farmer firefighter officer driver postman postwoman photographer
technician councillor dentist doctor vet plumber staff volunteer auntie uncle pc sergeant constable lollipop cllr`.split(
    /\s+/u,
  ),
)
const animal = new Set(
  `hamster gerbil rabbit guinea pig dog puppy cat kitten tortoise goldfish fish hen chicken chick duck horse pony donkey bear teddy puppet
robot dragon snail stick lizard gecko parrot budgie mascot statue ship boat car`.split(/\s+/u),
)

/** “me and grace”, “hope and i”. */
export function isBesideWriter({ words, candidate }: Surroundings): boolean {
  const key = (step: number) => words[step]?.key
  if (key(candidate.first - 1) === 'and' && key(candidate.first - 2) === 'me') return true
  return key(candidate.last + 1) === 'and' && /^(?:i|me)$/u.test(key(candidate.last + 2) ?? '')
}

/** Sam the caretaker, Coach Sam, our hamster Ruby: a grown-up, an animal or a toy. */
export function isNoChild({ text, words, candidate }: Surroundings): boolean {
  const [from, to] = [Math.max(0, candidate.first - 2), Math.min(words.length - 1, candidate.last + 3)]
  for (let at = from; at <= to; at += 1) {
    const key = words[at]?.key ?? ''
    const told = grownUpRole.has(key) || animal.has(key)
    const [left, right] = at < candidate.first ? [at, candidate.first] : [candidate.last, at]
    if (told && !/[.!?\n;]/u.test(text.slice(words[left]?.end, words[right]?.start))) return true
  }
  return false
}

/** “Oliver!”: the title of a play or a book. */
export function isQuoted({ text, words, candidate }: Surroundings): boolean {
  const [start, end] = [words[candidate.first]?.start ?? 0, words[candidate.last]?.end ?? 0]
  return /["“‘']$/u.test(text.slice(0, start).slice(-1)) && /^[!?]?["”’']/u.test(text.slice(end, end + 2))
}

/** The Ruby workshop, Hurricane Sam, San José, Sophie’s World: a thing that bears the name. */
export function isThing(place: Surroundings): boolean {
  const { text, words, candidate } = place
  const previous = before(place)
  if (previous.gap === ' ' && beforeThing.has(previous.word?.key ?? '')) return true
  const next = after(place)
  const second = words[candidate.last + 2]
  if (!/^['’]$/u.test(next.gap) || next.word?.key !== 's' || !second || afterClass.has(second.key))
    return false
  return isCapitalised(text, second) && text.slice(next.word.end, second.start) === ' '
}

/** Noel Gallagher, Gallagher Road: the name is a piece of another one. */
export function standsInLongerName(place: Surroundings): boolean {
  const { text, candidate } = place
  const previous = before(place)
  const next = after(place)
  const isName = (word: Word | undefined) =>
    word !== undefined && word.key.length > 1 && isCapitalised(text, word)
  const led =
    isName(previous.word) &&
    /^[ ]|^\.\s$/u.test(previous.gap) &&
    !beginsSentence(text, previous.word?.start ?? 0)
  const opened = isName(previous.word) && previous.gap === ' ' && candidate.first > 0
  return led || opened || (isName(next.word) && next.gap === ' ')
}
