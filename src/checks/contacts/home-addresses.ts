// Finds postcodes, and house numbers with a street: together or alone they may be somebody's home (17.9).
import { findingOf } from '../finding.ts'
import type { Certainty, Finding } from '../finding.ts'
import type { Stretch } from '../stretch.ts'
import { notHouses, otherStreets, plainStreets, postcodeAreas, publicPlaces } from './address-words.data.ts'
import type { OwnContacts } from './own-contacts.ts'
import type { Pointed } from './point-out.ts'
import { isOwnPostcode, isOwnStreet } from './read-own-contacts.ts'

type Place = { readonly start: number; readonly end: number; readonly certainty: Certainty }

// The shape of BS 7666: outward code, inward code; the second half never has C, I, K, M, O or V.
const postcode =
  /(?<![\p{L}\p{N}])([A-PR-UWYZ][A-HK-Y]?)(\d{1,2}|\d[A-HJKPSTUVWXY])([^\S\n]{0,2}|-)(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu
const ordinal = /^\d(?:st|nd|rd|th)$/u

function postcodePlaces(text: string, { start, end }: Stretch): Place[] {
  return [...text.slice(start, end).matchAll(postcode)].flatMap((match): Place[] => {
    const [written, area = '', , , inward = ''] = match
    if (!postcodeAreas.has(area.toUpperCase()) || ordinal.test(inward)) return []
    const first = start + match.index
    return [{ start: first, end: first + written.length, certainty: 'likely' }]
  })
}

const house = String.raw`(?<![\p{L}\p{N}.,:£/-])(?:(?:[Ff]lat|[Aa]partment|[Aa]pt)\s\d{1,3}[a-z]?,?\s)?\d{1,4}[a-zA-Z]?,?\s`
const capital = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*\s`
const capitalStreet = new RegExp(
  `${house}(?:${capital}){1,4}(?:${otherStreets}|${anyCase(plainStreets)})(?![\\p{L}\\p{N}])`,
  'gu',
)
const lowerStreet = new RegExp(
  `${house}(?!(?:the|a|of|long|busy|main|our|this|each|to|on|in|children|pupils|other|different)\\s)` +
    String.raw`\p{Ll}[\p{L}\p{M}'’-]*\s(?:${plainStreets})(?![\p{L}\p{N}])`,
  'gu',
)
const notHouse = new RegExp(`(?<![\\p{L}])(?:${notHouses})\\s$`, 'iu')

function anyCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|')
}

function streetPlaces(text: string, stretch: Stretch): Place[] {
  const part = text.slice(stretch.start, stretch.end)
  const find = (pattern: RegExp, certainty: Certainty): Place[] =>
    [...part.matchAll(pattern)]
      .map((match) => ({ at: stretch.start + match.index, length: match[0].length }))
      .filter(({ at }) => !notHouse.test(text.slice(Math.max(0, at - 12), at)))
      .map(({ at, length }) => ({ start: at, end: at + length, certainty }))
  return [...find(capitalStreet, 'likely'), ...find(lowerStreet, 'ask')].sort((a, b) => a.start - b.start)
}

const streetKinds = `(?:${otherStreets}|${anyCase(plainStreets)})`
/** “My address is The Old Bakery, Church Street”, “we moved to Rose Cottage, Back Lane”, “live at number nine elm drive”. */
const namedHouse = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:address (?:is|will be)|live[sd]? (?:at|in|on)|living (?:at|in|on)|moved? (?:in)?to|home is|house is)[\s:]{1,2})` +
    String.raw`(?:(?:${capital.replace(String.raw`*\s`, String.raw`*,?\s`)}){1,4}(?:\p{Lu}[\p{L}\p{M}'’]*\s)?${streetKinds}(?:,\s\p{Lu}[\p{L}\s]{2,24})?|` +
    String.raw`(?:the\s)?(?:number|no\.?)\s[\p{L}\p{N}-]{1,12}(?:\s[\p{L}-]{2,10})?(?:,?\s(?:on|in))?(?:\s[\p{L}'’-]{2,14}){1,2}\s(?:${plainStreets}))(?![\p{L}\p{N}])`,
  'gu',
)

function namedPlaces(text: string, { start, end }: Stretch): Place[] {
  return [...text.slice(start, end).matchAll(namedHouse)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    certainty: 'likely' as const,
  }))
}

const townBetween = /^(?:[\s,]*\p{Lu}[\p{L}'’-]*){0,5}[\s,]*$/u
const longestTown = 60

/** A street with its town and postcode is one address, and then it is surely one; both lists are in order. */
function joined(text: string, streets: readonly Place[], codes: readonly Place[]): Place[] {
  const taken = new Set<Place>()
  let next = 0
  const whole = streets.map((street): Place => {
    while ((codes[next]?.start ?? Infinity) < street.end) next += 1
    const code = codes[next]
    if (!code || code.start - street.end > longestTown) return street
    if (!townBetween.test(text.slice(street.end, code.start))) return street
    taken.add(code)
    return { start: street.start, end: code.end, certainty: 'sure' }
  })
  return [...whole, ...codes.filter((code) => !taken.has(code))]
}

const publicPlace = new RegExp(String.raw`(?<!\p{L})(?:${publicPlaces})s?(?!\p{L})`, 'iu')
const home = /(?<!\p{L})(?:live[sd]?|living|home|house|flat|moved|neighbours?|my address|knock)(?!\p{L})/iu

/** The museum’s address is no home, unless the text says so: else only a person can tell. */
function weighed(text: string, place: Place): Place {
  const before = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, place.start - 60), place.start))?.[0] ?? ''
  return publicPlace.test(before) && !home.test(before) ? { ...place, certainty: 'ask' } : place
}

function findingFor(text: string, { start, end, certainty }: Place): Finding {
  const written = text.slice(start, end).replace(/\s+/gu, ' ')
  return findingOf({
    kind: 'contact-detail',
    start,
    end,
    certainty,
    sentence:
      certainty === 'ask'
        ? `${written} may be where somebody lives. If it is a public place, it can stay.`
        : `${written} looks like a home address: where somebody lives is never published.`,
    remedy: { label: 'Leave the address out.', replacement: '[address left out]' },
  })
}

/** Every postcode and street address in the text that is not the school’s own. */
export function findHomeAddresses(text: string, pointed: Pointed, own: () => OwnContacts): Finding[] {
  const written = ({ start, end }: Place) => text.slice(start, end)
  const streets = [
    ...pointed.streets.flatMap((stretch) => streetPlaces(text, stretch)),
    ...pointed.homes.flatMap((stretch) => namedPlaces(text, stretch)),
  ]
    .toSorted((a, b) => a.start - b.start)
    .filter((place) => !isOwnStreet(written(place), own()))
  const codes = pointed.codes
    .flatMap((stretch) => postcodePlaces(text, stretch))
    .filter((place) => !isOwnPostcode(written(place), own()))
  return joined(text, streets, codes).map((place) => findingFor(text, weighed(text, place)))
}
