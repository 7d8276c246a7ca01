// Finds every mention of guidance, of law and of a web address in a text, each with what the register says of it.
import type { ClauseNumber } from '../../policy/clause-number.ts'
import { guidance } from '../../policy/guidance.data.ts'
import { mentionsIn, type Mention } from '../../policy/match-guidance.ts'
import type { Piece } from './piece.ts'

export interface Reference {
  /** null where it stands in text that could not be mapped. */
  clause: ClauseNumber | null
  text: string
  kind: 'guidance' | 'law' | 'web'
}

const web = /\b(?:https?:\/\/|www\.)[^\s<>"”)\]]+/giu
const word = String.raw`\p{Lu}[\p{L}\p{M}’'/&-]*`
const link = String.raw`(?:of|for|the|and|who|with|in|to|on|work|working|an?|by|at|from|other)`
/** A run of capitalised words, joined by the small words that titles hold. */
const title = new RegExp(
  `${word}(?:,?\\s+(?:(?:${link}\\s+){0,4}${word}))*(?:\\s*\\([^()]{0,120}?\\d{4}\\)|,?\\s+\\d{4}\\b)?`,
  'gu',
)
const isLaw = /\b(?:Acts?|Regulations?|Order|Directive|Convention|GDPR)\b/u
const isGuidance =
  /\b(?:Guidance|Guidelines|Practice|Working Together|Keeping Children Safe|Standards|Framework|Code of|Codes of|Prevent Duty|Toolkit|Strategy)\b/u
/** "This Policy and the Guidance …": the title begins behind it. */
const notOfTitle = /^(?:(?:This|[Tt]he|Our|In|See|Under|Policy|School)\s+)*(?:(?:and|with|of|to) (?:the )?)?/u
const looseLaw =
  /\b(?:(?:UK )?GDPR|(?:data protection|copyright|equality|privacy|libel|defamation|harassment|employment|human rights|computer misuse) (?:law|laws|legislation|act|principles))\b/giu

/** A reference in a text, where it stands, and what the register holds of it. */
export interface ReferenceIn {
  /** In UTF-16 units; what a web address ends in is not part of it. */
  from: number
  text: string
  kind: Reference['kind'] | 'service'
  /** What the register knows of it; undefined where it knows nothing. */
  mention: Mention | undefined
}

/** The references of one piece in their order; each place is told once. Services are no references. */
export const referencesOf = ({ number: clause, text }: Piece): Reference[] =>
  referencesIn(text).flatMap(({ text: words, kind }) =>
    kind === 'service' ? [] : [{ clause, text: words.replace(/\s+/gu, ' '), kind }],
  )

/** Every reference of a text in its order: those that read like one, and those that the register knows by name. */
export function referencesIn(text: string): ReferenceIn[] {
  const mentions = mentionsIn(text)
  const read = placesIn(text)
  const known = mentions
    .map((mention) => ({
      from: mention.start,
      words: text.slice(mention.start, mention.end),
      kind: kindOf(mention),
    }))
    .filter((one) => !read.some((other) => overlap(one, other)))
  return [...read, ...known]
    .sort((one, other) => one.from - other.from)
    .map(({ from, words, kind }) => ({
      from,
      text: words,
      kind,
      mention: mentions.find(({ start, end }) => start < from + words.length && from < end && kind !== 'web'),
    }))
}

const kindOf = ({ id }: Mention): ReferenceIn['kind'] =>
  guidance.find((source) => source.id === id)?.kind ?? 'guidance'

function placesIn(text: string): Place[] {
  const addresses = [...text.matchAll(web)].map((match) => at(match.index, trimmed(match[0]), 'web'))
  const rest = text.replace(web, (found) => ' '.repeat(found.length))
  const titles = [...rest.matchAll(title)].flatMap((match) => {
    const led = match[0].replace(notOfTitle, '')
    const from = match.index + match[0].length - led.length
    const said = led.replace(/,?\s+(?:Section|Part|Chapter|Annex)$/u, '')
    if (isLaw.test(said) && /\s|GDPR/u.test(said)) return [at(from, said, 'law')]
    return isGuidance.test(said) && said.split(/\s+/u).length > 2 ? [at(from, said, 'guidance')] : []
  })
  const loose = [...rest.matchAll(looseLaw)].map((match) => at(match.index, match[0], 'law'))
  return [...addresses, ...titles, ...loose.filter((one) => !titles.some((other) => overlap(one, other)))]
}

interface Place {
  from: number
  words: string
  kind: ReferenceIn['kind']
}
const at = (from: number, words: string, kind: Reference['kind']): Place => ({ from, words, kind })
const trimmed = (address: string): string => address.replace(/[.,;:!?'’]+$/u, '')
const overlap = (one: Place, other: Place): boolean =>
  one.from < other.from + other.words.length && other.from < one.from + one.words.length
