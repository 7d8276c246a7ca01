// Finds telephone numbers in a text and says whose they may be (17.9).
import { findingOf } from '../finding.ts'
import type { Certainty, Finding } from '../finding.ts'
import { digitRuns } from './digit-runs.ts'
import type { DigitRun } from './digit-runs.ts'
import type { OwnContacts } from './own-contacts.ts'
import type { Pointed } from './point-out.ts'
import { dialledNumber } from './uk-number.ts'
import type { DialledNumber, NumberSort } from './uk-number.ts'
import { wordedNumbers } from './worded-numbers.ts'

type Place = DialledNumber & { readonly start: number; readonly end: number; readonly certainty: Certainty }

const mostDigits = 15
const certaintyOfSort: Readonly<Record<NumberSort, Certainty>> = {
  landline: 'sure',
  mobile: 'sure',
  abroad: 'likely',
  service: 'ask',
}
const cue =
  /(?:call|ring|phone|text|tel|telephone|mob|mobile|whatsapp|landline|number)\b[^.!?\n\p{Nd}]{0,25}\.?\s*$/iu

function digitsOf(run: DigitRun): string {
  return run.map((group) => group.digits).join('')
}

/** 07.03.2026 930, 1-0 2-1 0-3: dates and scores have as many digits as a telephone number. */
function isDateOrScore(text: string, run: DigitRun): boolean {
  const [day = '', month = '', year = ''] = run.map((group) => group.digits)
  const date = Number(day) <= 31 && day.length <= 2 && Number(month) <= 12 && month.length <= 2
  if (date && /^(?:19|20)\d\d$/u.test(year)) return true
  // No score has as many numbers as a mobile telephone.
  if (/^07\d{9}$/u.test(digitsOf(run))) return false
  const written = text.slice(run[0]?.start, run.at(-1)?.end)
  return /^(?:\d{1,2}\s?[-–]\s?\d{1,2}\s+)+\d{1,2}\s?[-–]\s?\d{1,2}$/u.test(written)
}

/** An ISBN or a price, told by what stands before it; a pupil number, by the letter. */
function isOtherNumber(text: string, run: DigitRun): boolean {
  const start = run[0]?.start ?? 0
  const before = text.slice(Math.max(0, start - 12), start)
  const isbn = /ISBN[-\s:0-9()]*$/iu.test(before) || /^97[89]\d{10}$/u.test(digitsOf(run))
  return isbn || /[£€$]\s?$/u.test(before)
}

/** “0 2 4 6 8 10 12” counts in twos: digits set apart one by one are a number only if nothing is left over. */
function isWellGrouped(run: DigitRun, first: number, last: number): boolean {
  const whole = first === 0 && last === run.length - 1
  const leads = (run[first]?.digits.length ?? 0) > 2
  const small = run.slice(first, last + 1).filter((group) => group.digits.length < 3).length
  return whole || (leads && small * 2 <= last - first + 1)
}

function placeFrom(text: string, run: DigitRun, first: number): (Place & { last: number }) | undefined {
  const start = run[first]?.start ?? 0
  const short = (run[first]?.digits.length ?? 0) < 3
  if (first > 0 && short) return undefined
  const plusAt = /[+＋][\s.\-–(\u200B]{0,3}$/u.exec(text.slice(Math.max(0, start - 4), start))
  let digits = ''
  let best: (Place & { last: number }) | undefined
  for (let last = first; last < run.length; last += 1) {
    const group = run[last]
    if (!group || digits.length + group.digits.length > mostDigits + 2) break
    digits += group.digits
    const number = dialledNumber(digits, plusAt !== null)
    if (!number || (!plusAt && !isWellGrouped(run, first, last))) continue
    const from = start - (plusAt?.[0].length ?? (text.charAt(start - 1) === '(' ? 1 : 0))
    best = { ...number, start: from, end: group.end, certainty: certaintyOfSort[number.sort], last }
  }
  return best
}

/** A number without its area or its 0, where a word says that it is one: “ring me on 960123”. */
function cuedPlace(text: string, run: DigitRun): Place | undefined {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? start
  const digits = digitsOf(run)
  if (!cue.test(text.slice(Math.max(0, start - 40), start))) return undefined
  const number = /^7\d{9}$/u.test(digits) ? dialledNumber(`0${digits}`, false) : undefined
  if (number) return { ...number, start, end, certainty: 'likely' }
  const local = /^[2-9]\d{5,7}$/u.test(digits) && run.length <= 2
  return local ? { sort: 'landline', national: digits, start, end, certainty: 'ask' } : undefined
}

function placesIn(text: string, run: DigitRun): Place[] {
  if (isDateOrScore(text, run) || isOtherNumber(text, run)) return []
  const places: Place[] = []
  for (let first = 0; first < run.length; first += 1) {
    const place = placeFrom(text, run, first)
    if (!place) continue
    places.push(place)
    first = place.last
  }
  const cued = places.length === 0 ? cuedPlace(text, run) : undefined
  return cued ? [cued] : places
}

function findingFor(text: string, place: Place, own: OwnContacts): Finding {
  const number = text.slice(place.start, place.end)
  const sentence =
    place.certainty === 'ask'
      ? `${number} is not one of the school’s own telephone numbers. Is it meant to be here?`
      : `This is a telephone number, ${number}, and it is not the school’s: home contact details are never published.`
  const label = own.phone
    ? `Give the school’s number, ${own.phone}.`
    : 'Leave it out, or point to the school office.'
  const replacement = own.phone ?? 'the school office'
  const { start, end, certainty } = place
  return findingOf({
    kind: 'contact-detail',
    start,
    end,
    certainty,
    sentence,
    remedy: { label, replacement },
  })
}

/** Every telephone number in the text that is not the school’s own, in order. */
export function findPhoneNumbers(text: string, pointed: Pointed, own: () => OwnContacts): Finding[] {
  const worded = pointed.worded.flatMap((stretch) => wordedNumbers(text, stretch))
  const inWorded = ({ start, end }: Place) => worded.some((other) => start < other.end && end > other.start)
  const inDigits = pointed.digits
    .flatMap((stretch) => digitRuns(text, stretch))
    .flatMap((run) => placesIn(text, run))
    .filter((place) => !inWorded(place))
  return [...inDigits, ...worded]
    .filter((place) => !own().numbers.has(place.national))
    .map((place) => findingFor(text, place, own()))
}

/** The national form of a telephone number that stands alone, such as a school’s own; else undefined. */
export function nationalNumberOf(written: string): string | undefined {
  const runs = digitRuns(written, { start: 0, end: written.length })
  const place = runs.length === 1 && runs[0] ? placesIn(written, runs[0])[0] : undefined
  return place?.national
}
