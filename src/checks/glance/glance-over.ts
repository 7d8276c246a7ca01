// Reads a text once, unit by unit; all dearer checks look at what this pass points out.
import { isTitle } from './clitics.ts'
import { unseen } from './glance.ts'
import type { Glance } from './glance.ts'
import { beyondAscii, digit, isWidePunctuation, letter, pause, sortOf, space } from './letters.ts'
import { takeForeign, takeNumber, takeWord } from './take-words.ts'
import type { Reader } from './take-words.ts'
import type { Vocabulary } from './vocabulary.ts'

function isLetterOrDigit(text: string, at: number): boolean {
  if (at >= text.length) return false
  const sort = sortOf(text.charCodeAt(at))
  return sort === letter || sort === digit || (sort === beyondAscii && /[\p{L}\p{N}]/u.test(text.charAt(at)))
}

/** A full stop, a line’s end or the like: a new sentence, but for Mr. and 9.30. */
function takePause(reader: Reader, at: number, unit: number): number {
  const { seen } = reader
  if (unit === 10) takeSpace(reader, at)
  else if (isLetterOrDigit(seen.text, at + 1)) return at + 1
  else if (unit === 46 && seen.count > 0 && isTitle(seen.hashes[seen.count - 1] ?? 0)) return at + 1
  reader.sentence += 1
  return at + 1
}

/** Counts units that stand alone between spaces: two after each other may be the letters of a word. */
function takeSpace(reader: Reader, at: number): void {
  if (at - reader.lastSpace === 2) {
    reader.singles += 1
    if (reader.singles === 2) reader.seen.spaced.push(at - 3)
  } else reader.singles = 0
  reader.lastSpace = at
}

function takeOther(reader: Reader, at: number, unit: number): number {
  if (unit === 64) reader.seen.ats.push(at)
  else if (unit === 47) reader.seen.slashes.push(at)
  return at + 1
}

function takeWide(reader: Reader, at: number, unit: number): number {
  if (unit === 0xff20) reader.seen.ats.push(at)
  if (!isWidePunctuation(unit)) return takeForeign(reader, at)
  if (unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a)) takeSpace(reader, at)
  return at + 1
}

function readInto(seen: Glance, vocabulary: Vocabulary): Glance {
  const { text } = seen
  const reader: Reader = {
    seen,
    vocabulary,
    sentence: 0,
    lastSpace: -1,
    singles: 0,
    lastSingle: -2,
    dotted: 0,
  }
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const sort = sortOf(unit)
    if (sort === letter) at = takeWord(reader, at)
    else if (sort === space) {
      takeSpace(reader, at)
      at += 1
    } else if (sort === digit) at = takeNumber(reader, at)
    else if (sort === pause) at = takePause(reader, at, unit)
    else if (sort === beyondAscii) at = takeWide(reader, at, unit)
    else at = takeOther(reader, at, unit)
  }
  takeSpace(reader, at)
  return seen
}

/** All that one pass over the text tells. */
export const glanceOver = (text: string, vocabulary: Vocabulary): Glance => readInto(unseen(text), vocabulary)

/** Larger arrays are given back to the machine. */
const mostKept = 16_384
const idle: Glance[] = []

/** The same, lent to `use` alone: its arrays serve the next text, since making new ones costs more than the pass. */
export function withGlance<Result>(
  text: string,
  vocabulary: Vocabulary,
  use: (glance: Glance) => Result,
): Result {
  const seen = idle.pop() ?? unseen('')
  seen.text = text
  try {
    return use(readInto(seen, vocabulary))
  } finally {
    seen.text = ''
    seen.count = 0
    for (const list of [seen.odd, seen.spaced, seen.ats, seen.slashes]) list.length = 0
    if (seen.starts.length <= mostKept) idle.push(seen)
  }
}
