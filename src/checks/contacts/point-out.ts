// Points out where a contact detail may stand: beside digits, signs and a few words; nothing else is read by the finders.
import { capital, humped, numeral } from '../glance/glance.ts'
import type { Glance } from '../glance/glance.ts'
import type { Stretch } from '../stretch.ts'
import { mergedStretches } from '../stretch.ts'
import { digitsAround, fewestDigits } from './digit-runs.ts'
import { roleBits, roles } from './word-roles.ts'

export type Pointed = {
  /** Runs of digits that are long enough for a telephone number. */
  readonly digits: readonly Stretch[]
  /** Rows of number words. */
  readonly worded: readonly Stretch[]
  readonly streets: readonly Stretch[]
  /** Streets with a word of living somewhere before them. */
  readonly homes: readonly Stretch[]
  /** Where a postcode may end. */
  readonly codes: readonly Stretch[]
  /** After the name of a network, where a profile’s name may follow. */
  readonly networks: readonly Stretch[]
  /** Around “at”, where an e-mail address may be spelt out. */
  readonly spelt: readonly Stretch[]
}

type Lists = { [Kind in keyof Pointed]: Stretch[] }

/** The longest distances, in units, over which each is still looked for. */
const streetReach = 120
/** From a word of living somewhere to the street. In units. */
const homeReach = 80
/** Hyphens and apostrophes part the words of a street’s name. */
const streetWords = 10
const handleReach = 60
const speltBefore = 70
const speltAfter = 200
/** “at example dot org”: the dot is so many words after “at” at most. */
const farthestDot = 5
/** A telephone number has at least so many words. */
const fewestWords = 5

function addNumber(glance: Glance, at: number, lists: Lists): void {
  const { text, starts, wordEnds, count } = glance
  const [start, end] = [starts[at] ?? 0, wordEnds[at] ?? 0]
  const last = lists.digits.at(-1)
  if (!last || start >= last.end) {
    const run = digitsAround(text, start)
    if (run.digits >= fewestDigits) lists.digits.push(run)
  }
  // 1AB: the second half of a postcode.
  if (at + 1 < count && starts[at + 1] === end && (wordEnds[at + 1] ?? 0) - end === 2)
    lists.codes.push({ start: Math.max(0, start - 9), end: end + 3 })
}

function isProfileAhead(text: string, from: number): boolean {
  const to = Math.min(text.length, from + handleReach)
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 95 || (unit >= 48 && unit <= 57)) return true
  }
  return false
}

/** “at” in brackets, or with a “dot” in words after it. */
function isSpeltAt({ text, starts, ends, keys, count }: Glance, at: number): boolean {
  const start = starts[at] ?? 0
  const before = text.charCodeAt(start - 1)
  const dot = ends[at + 1] ?? 0
  // (at), _at_, and “at example.org”.
  if (before === 95 || before === 45) return true
  if (at + 1 < count && text.charCodeAt(dot) === 46 && /[a-z]/iu.test(text.charAt(dot + 1))) return true
  if (/[([{<]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return true
  const roleAt = (next: number) => (next < count ? (roles[keys[next] ?? 0] ?? 0) : 0)
  if ((roleAt(at + 1) & roleBits.providers) !== 0) return true
  for (let next = at + 2; next <= at + farthestDot; next += 1)
    if ((roleAt(next) & roleBits.dot) !== 0) return true
  return false
}

/** A number with one to four words before the kind of street; all but the plainest kinds need a capital. */
function isStreetWithNumber(
  { text, starts, wordEnds, looks, keys }: Glance,
  at: number,
  number: number,
): boolean {
  const start = starts[at] ?? 0
  if (number < 0 || number === at - 1 || at - number > streetWords) return false
  if (start - (starts[number] ?? 0) > streetReach || start - (wordEnds[at - 1] ?? 0) !== 1) return false
  const plain = ((roles[keys[at] ?? 0] ?? 0) & roleBits.plainStreets) !== 0
  const written = ((looks[at] ?? 0) & capital) !== 0
  return /\s/u.test(text.charAt(start - 1)) && (plain || written)
}

/** A kind of street with a word of living somewhere before it. */
function isStreetOfHome({ starts, keys }: Glance, at: number): boolean {
  const start = starts[at] ?? 0
  for (let before = at - 2; before >= 0 && start - (starts[before] ?? 0) < homeReach; before -= 1)
    if (((roles[keys[before] ?? 0] ?? 0) & roleBits.homes) !== 0) return true
  return false
}

function addWord(glance: Glance, at: number, role: number, number: number, lists: Lists): void {
  const { text, starts, ends } = glance
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  if ((role & roleBits.streets) !== 0 && isStreetWithNumber(glance, at, number))
    // A flat’s number, and what stands before it, count too.
    lists.streets.push({ start: Math.max(0, (starts[Math.max(0, number - 3)] ?? 0) - 1), end: end + 1 })
  else if ((role & roleBits.streets) !== 0 && isStreetOfHome(glance, at))
    lists.homes.push({ start: Math.max(0, start - homeReach), end: end + 40 })
  if (
    (role & roleBits.networks) !== 0 &&
    (isProfileAhead(text, end) || /my\s$/iu.test(text.slice(Math.max(0, start - 3), start)))
  )
    lists.networks.push({ start: Math.max(0, start - 8), end: end + handleReach })
  if ((role & roleBits.at) !== 0 && isSpeltAt(glance, at))
    lists.spelt.push({ start: Math.max(0, start - speltBefore), end: start + speltAfter })
}

/** lindaATexampleDOTcom */
function isGluedMail({ text, starts, ends, looks }: Glance, at: number): boolean {
  return (
    ((looks[at] ?? 0) & humped) !== 0 &&
    /[a-z0-9]AT[a-z0-9-]+DOT[a-z]/u.test(text.slice(starts[at], ends[at]))
  )
}

/** One look at each word and number of a glance. */
export function pointOut(glance: Glance): Pointed {
  const { starts, keys, looks, ends, count } = glance
  const lists: Lists = { digits: [], worded: [], streets: [], homes: [], codes: [], networks: [], spelt: [] }
  let [number, row, rowStart] = [-1, 0, 0]
  for (let at = 0; at < count; at += 1) {
    const isNumber = ((looks[at] ?? 0) & numeral) !== 0
    const role = roles[keys[at] ?? 0] ?? 0
    if (isNumber) {
      addNumber(glance, at, lists)
      number = at
    }
    if (isNumber || (role & roleBits.numbers) !== 0) {
      if (row === 0) rowStart = starts[at] ?? 0
      row += 1
    } else if (row > 0 && (role & roleBits.and) === 0) {
      if (row >= fewestWords) lists.worded.push({ start: rowStart, end: ends[at - 1] ?? 0 })
      row = 0
    }
    if (isGluedMail(glance, at)) lists.spelt.push({ start: starts[at] ?? 0, end: ends[at] ?? 0 })
    if ((role & (roleBits.streets | roleBits.networks | roleBits.at)) !== 0)
      addWord(glance, at, role, number, lists)
  }
  if (row >= fewestWords) lists.worded.push({ start: rowStart, end: ends[count - 1] ?? 0 })
  const { digits, worded } = lists
  const [streets, codes] = [mergedStretches(lists.streets), mergedStretches(lists.codes)]
  const [networks, spelt] = [mergedStretches(lists.networks), mergedStretches(lists.spelt)]
  return { digits, worded, streets, homes: mergedStretches(lists.homes), codes, networks, spelt }
}
