// Finds runs of digits in a text however they are written, and cuts them into the groups in which they stand.
import type { Stretch } from '../stretch.ts'

export type DigitGroup = {
  /** In ASCII digits; letters that stand for digits are already replaced. */
  readonly digits: string
  readonly start: number
  readonly end: number
}

/** Groups with nothing but spaces, dots, dashes, brackets or slashes between them. */
export type DigitRun = readonly DigitGroup[]

const runPattern =
  /[\p{Nd}OoIl](?:[^\S\n\r\u2028\u2029]|[.\-‐‑‒–—−()/·•_\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\u20E3|\uFE0F|[\p{Nd}OoIl])*/gu
const groupPattern = /[\p{Nd}OoIl]+/gu
const longestSeparator = 5

// The zero of each set of digits that the languages of our schools write; nine more follow it.
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xff10]

function digitOf(letter: string): string {
  if (/[Oo]/u.test(letter)) return '0'
  if (/[Il]/u.test(letter)) return '1'
  const code = letter.codePointAt(0) ?? 0
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? 'x' : String(code - zero)
}

function isLetterAt(text: string, index: number): boolean {
  return /\p{L}/u.test(text.charAt(index))
}

/** A group of look-alike letters alone is a word, unless it is only O; letters beside it make it part of one. */
function isNumeral(text: string, group: string, start: number): boolean {
  if (/^[Oo]+$/u.test(group)) return !isLetterAt(text, start - 1) && !isLetterAt(text, start + group.length)
  return /\p{Nd}/u.test(group)
}

/** “Tel07700” and “900123l ate”: the letters at the edge of a group that belong to a word. */
function withoutEdges(text: string, group: string, start: number): [string, number] {
  const lead = isLetterAt(text, start - 1) ? (/^[OoIl]+/u.exec(group)?.[0].length ?? 0) : 0
  const tail = isLetterAt(text, start + group.length) ? (/[OoIl]+$/u.exec(group)?.[0].length ?? 0) : 0
  return [group.slice(lead, group.length - tail), start + lead]
}

function groupsOf(text: string, written: string, from: number): DigitRun[] {
  const runs: DigitGroup[][] = [[]]
  for (const found of written.matchAll(groupPattern)) {
    const [group, start] = withoutEdges(text, found[0], from + found.index)
    const current = runs.at(-1) ?? []
    const before = current.at(-1)
    const far = before !== undefined && start - before.end > longestSeparator
    if (!isNumeral(text, group, start)) {
      runs.push([])
      continue
    }
    const one = { digits: group.replace(/./gsu, digitOf), start, end: start + group.length }
    if (far) runs.push([one])
    else current.push(one)
  }
  return runs.filter((run) => run.length > 0)
}

/** Every run of digits in a stretch of the text, in order. */
export function digitRuns(text: string, { start, end }: Stretch): DigitRun[] {
  return [...text.slice(start, end).matchAll(runPattern)].flatMap((match) =>
    groupsOf(text, match[0], start + match.index),
  )
}

/** A shorter run is no telephone number. */
export const fewestDigits = 6

const inRun =
  /[^\S\n\r\u2028\u2029]|[.\-‐‑‒–—−()/·•_\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\u20E3|\uFE0F|[\p{Nd}OoIl]/u

/** 0 for what ends a run, 1 for what may stand between its digits, 2 for a digit or what looks like one. */
function roleInRun(text: string, at: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(at)
  if (unit >= 48 && unit <= 57) return 2
  if (unit === 79 || unit === 111 || unit === 73 || unit === 108) return 2
  if (unit === 32 || unit === 46 || unit === 45) return 1
  if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 44) return 0
  if (!inRun.test(text.charAt(at))) return 0
  return unit > 127 && /\p{Nd}/u.test(text.charAt(at)) ? 2 : 1
}

/** The whole run in which this place stands, and how many digits it has at most. */
export function digitsAround(text: string, place: number): Stretch & { readonly digits: number } {
  let [start, end, digits] = [place, place, 0]
  while (start > 0) {
    const role = roleInRun(text, start - 1)
    if (role === 0) break
    if (role === 2) digits += 1
    start -= 1
  }
  while (end < text.length) {
    const role = roleInRun(text, end)
    if (role === 0) break
    if (role === 2) digits += 1
    end += 1
  }
  return { start, end, digits }
}
