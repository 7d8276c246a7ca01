// Finds e-mail addresses in a text, also those spelt out to hide from robots (17.9).
import { findingOf } from '../finding.ts'
import type { Certainty, Finding } from '../finding.ts'
import type { Glance } from '../glance/glance.ts'
import type { Stretch } from '../stretch.ts'
import type { OwnContacts } from './own-contacts.ts'
import type { Pointed } from './point-out.ts'
import { isOwnDomain } from './read-own-contacts.ts'

type Place = {
  readonly start: number
  readonly end: number
  readonly mailbox: string
  readonly domain: string
  readonly certainty: Certainty
}

// RFC 5321 allows 64 units before the @ and 255 after it; looking no further keeps the search linear.
const longestLocal = 64
const longestDomain = 255
const localPart = /(?:(?<![\p{L}\p{N}])[\p{L}\p{N}_][\p{L}\p{M}\p{N}._%+'’-]*)$/u
const apartDomain = /^[\p{L}\p{N}-]{2,62}(?:\s?\.\s?\p{L}{2,10}){1,3}(?!\p{L})/u
const domainPart = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62})\.)+\p{L}[\p{L}\p{M}\p{N}-]+/u

const mailboxEnd = /[\p{L}\p{M}\p{N}._%+'’-]\s{0,2}$/u

/** Addresses with a sign: name@example.org, and with spaces around the sign. */
function signedPlaces(text: string, ats: readonly number[]): Place[] {
  return ats.flatMap((at): Place[] => {
    if (!mailboxEnd.test(text.slice(Math.max(0, at - 3), at))) return []
    const before = text.slice(Math.max(0, at - longestLocal - 2), at)
    const after = text.slice(at + 1, at + 1 + longestDomain)
    const [left, right] = [before.trimEnd(), after.replace(/^[\s_]+/u, '')]
    const local = localPart.exec(left)?.[0]
    const domain =
      domainPart.exec(right)?.[0] ?? (right.length < after.length ? apartDomain.exec(right)?.[0] : undefined)
    if (!local || !domain) return []
    const spaced = left.length < before.length || right.length < after.length
    const start = at - before.length + left.length - local.length
    const end = at + 1 + after.length - right.length + domain.length
    return [
      {
        start,
        end,
        mailbox: local,
        domain: domain.replace(/\s/gu, ''),
        certainty: spaced ? 'likely' : 'sure',
      },
    ]
  })
}

const ending =
  '(?:com|org|net|info|me|io|co|uk|sch|ac|gov|edu|email|eu|ie|fr|de|es|it|pl|ro|lt|in|pk|example|test)'
const spelt = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63})` +
    String.raw`(\s?[([{<]\s?at\s?[)\]}>]\s?|\s+at\s+|[_-]at[_-]|\s?@\s?)` +
    String.raw`([\p{L}\p{N}-]{1,63}(?:(?:\s?[([{<]\s?dot\s?[)\]}>]\s?|\s+dot\s+|[_-]dot[_-]|\.)${ending}(?![\p{L}\p{N}])){1,3})`,
  'giu',
)

const providers = 'gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|protonmail|btinternet'
const before = String.raw`(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]{1,63})`
/** “jellybean99 at gmail”: nobody’s name has a digit or a dot in it. */
const providerOnly = new RegExp(
  String.raw`${before}(?:\s?[([{<]\s?at\s?[)\]}>]\s?|\s+at\s+|\s?@\s?)(${providers})(?![\p{L}\p{N}.@])`,
  'giu',
)
/** “linda77 at example.org” */
const atDomain = new RegExp(
  String.raw`${before}\s+at\s+([\p{L}\p{N}-]{2,40}\.${ending}(?:\.${ending})?)(?![\p{L}\p{N}@])`,
  'giu',
)
const oddMailbox = /[\d._]/u
/** lindaATexampleDOTcom */
const glued = /(?<![\p{L}\p{N}])([a-z0-9._]{2,40})AT([a-z0-9-]{2,40})DOT([a-z]{2,6})(?![\p{L}\p{N}])/gu
const mailCue = /e-?mail\b[^.!?\n]{0,25}$/iu

function barePlaces(text: string, { start, end }: Stretch): Place[] {
  const part = text.slice(start, end)
  return [...part.matchAll(providerOnly), ...part.matchAll(atDomain), ...part.matchAll(glued)].flatMap(
    (match): Place[] => {
      const [whole, mailbox = '', domain = ''] = match
      const first = start + match.index
      const cued = mailCue.test(text.slice(Math.max(0, first - 40), first)) || /AT[a-z0-9-]+DOT/u.test(whole)
      if (!oddMailbox.test(mailbox) && !cued) return []
      return [{ start: first, end: first + whole.length, mailbox, domain, certainty: 'likely' }]
    },
  )
}

/** Addresses in words: “name at example dot org”, “name (at) example.org”; a bare “at” needs a “dot” in words. */
function speltPlaces(text: string, { start, end }: Stretch): Place[] {
  return [...text.slice(start, end).matchAll(spelt)].flatMap((match): Place[] => {
    const [whole, mailbox = '', at = '', written = ''] = match
    const bracketed = /[([{<]/u.test(at)
    if (!bracketed && !/dot/iu.test(written)) return []
    const domain = written.replace(/[\s_-]*[([{<]?\s*(?<!\p{L})dot(?!\p{L})\s*[)\]}>]?[\s_-]*/giu, '.')
    const first = start + match.index
    return [{ start: first, end: first + whole.length, mailbox, domain, certainty: 'likely' }]
  })
}

function isOwn(place: Place, own: OwnContacts): boolean {
  const whole = `${place.mailbox}@${place.domain}`.toLowerCase()
  return own.mailboxes.has(whole) || isOwnDomain(place.domain, own)
}

function findingFor(text: string, place: Place, own: OwnContacts): Finding {
  const { start, end, certainty } = place
  const written = text.slice(start, end)
  const opening = certainty === 'sure' ? 'This is' : 'This looks like'
  return findingOf({
    kind: 'contact-detail',
    start,
    end,
    certainty,
    sentence: `${opening} an e-mail address, ${written}, and it is not the school’s: private addresses are never published.`,
    remedy: {
      label: own.mailbox
        ? `Give the school’s address, ${own.mailbox}.`
        : 'Leave it out, or point to the school office.',
      replacement: own.mailbox ?? 'the school office',
    },
  })
}

/** Every e-mail address in the text that is not the school’s own. */
export function findMailAddresses(
  { text, ats }: Glance,
  { spelt: near }: Pointed,
  own: () => OwnContacts,
): Finding[] {
  return [
    ...signedPlaces(text, ats),
    ...near.flatMap((stretch) => [...speltPlaces(text, stretch), ...barePlaces(text, stretch)]),
    ...ats.flatMap((at) => barePlaces(text, { start: Math.max(0, at - longestLocal - 2), end: at + 20 })),
  ]
    .filter((place) => !isOwn(place, own()))
    .map((place) => findingFor(text, place, own()))
}
