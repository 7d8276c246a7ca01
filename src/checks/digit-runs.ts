// Finds runs of digits in a text however they are written, and cuts them into the groups in which they stand.

export type DigitGroup = {
  /** In ASCII digits; letters that stand for digits are already replaced. */
  readonly digits: string
  readonly start: number
  readonly end: number
}

/** Groups with nothing but spaces, dots, dashes, brackets or slashes between them. */
export type DigitRun = readonly DigitGroup[]

const runPattern =
  /[\p{Nd}OoIl](?:[^\S\n\r\u2028\u2029]|[.\-‐‑‒–—−()/·•_\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|[\p{Nd}OoIl])*/gu
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

function groupsOf(text: string, match: RegExpExecArray): DigitRun[] {
  const runs: DigitGroup[][] = [[]]
  for (const found of match[0].matchAll(groupPattern)) {
    const [group, start] = withoutEdges(text, found[0], match.index + found.index)
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

/** Every run of digits in the text, in order. */
export function digitRuns(text: string): DigitRun[] {
  if (!/\p{Nd}/u.test(text)) return []
  return [...text.matchAll(runPattern)].flatMap((match) => groupsOf(text, match))
}
