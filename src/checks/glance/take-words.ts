// Takes one word or number off a text, with its hash and what it looks like, into a glance.
import { addLetters, addUnit, seed } from '../names/name-hash.ts'
import { fold } from '../words.ts'
import { cliticEnd, hashWithClitic } from './clitics.ts'
import { capital, foreign, humped, numeral, tagged, widen } from './glance.ts'
import type { Glance } from './glance.ts'
import {
  beyondAscii,
  continuesWord,
  digit,
  isWidePunctuation,
  letter,
  nothing,
  numberEnd,
  sign,
  sortOf,
  space,
  wordEnd,
} from './letters.ts'
import { idOf } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Reader = {
  readonly seen: Glance
  readonly vocabulary: Vocabulary
  sentence: number
  lastSpace: number
  singles: number
  /** Where the last word of one letter ended, and how many such stood there with one unit between. */
  lastSingle: number
  dotted: number
}

function add(reader: Reader, start: number, end: number, hash: number, look: number): number {
  const { seen, vocabulary, sentence } = reader
  const at = seen.count
  if (at === seen.starts.length) widen(seen)
  const whole = (look & numeral) === 0 ? cliticEnd(seen.text, end) : end
  const key = whole === end ? hash : hashWithClitic(hash, seen.text, end, whole)
  seen.starts[at] = start
  seen.wordEnds[at] = end
  seen.ends[at] = whole
  seen.hashes[at] = hash
  seen.keys[at] = idOf(vocabulary, key)
  seen.sentences[at] = sentence
  seen.looks[at] = look
  seen.count = at + 1
  return whole
}

/** Whether what stands at this place, beside a letter, makes the word a disguised one. */
function isOddBeside(text: string, at: number, isAfter: boolean): boolean {
  if (at < 0 || at >= text.length) return false
  const unit = text.charCodeAt(at)
  const sort = sortOf(unit)
  if (sort === space || sort === letter || sort === nothing) return false
  if (sort === digit) return true
  // #proud is a hashtag, f#ck is not.
  if (sort === sign) return isAfter || unit !== 35 || (at > 0 && sortOf(text.charCodeAt(at - 1)) === letter)
  // Well done! but sh!t.
  if (unit === 33) return !isAfter || (at + 1 < text.length && sortOf(text.charCodeAt(at + 1)) === letter)
  return sort === beyondAscii && (unit === 0xa3 || !isWidePunctuation(unit))
}

/** f.u.c.k, f-u-c-k: three letters with one unit between each. */
function isDotted(reader: Reader, start: number, end: number): boolean {
  if (end - start > 1) return false
  reader.dotted = start - reader.lastSingle === 1 ? reader.dotted + 1 : 0
  reader.lastSingle = end
  return reader.dotted >= 2
}

/** Takes the word whose first unit is an ASCII letter; gives the place after it, like all of these. */
export function takeWord(reader: Reader, start: number): number {
  const { text, odd } = reader.seen
  const { length } = text
  let unit = text.charCodeAt(start)
  let [hash, at, before, same, look] = [seed, start, 0, 0, unit < 97 ? capital : 0]
  while (sortOf(unit) === letter) {
    hash = addUnit(hash, unit | 32)
    if (unit === before) same += 1
    else if (same < 2) same = 0
    if (unit < 97 && before >= 97) look |= humped
    before = unit
    at += 1
    if (at === length) break
    unit = text.charCodeAt(at)
  }
  if (at < length && unit >= 128 && continuesWord(text, at)) return takeForeign(reader, start)
  const previous = start === 0 ? 0 : text.charCodeAt(start - 1)
  if (previous === 35 || previous === 64) look |= tagged
  const isOdd = same >= 2 || isOddBeside(text, at, true) || isOddBeside(text, start - 1, false)
  if (isDotted(reader, start, at) || isOdd) odd.push(start)
  return add(reader, start, at, hash, look)
}

/** Takes a word or number in any script; where none stands, passes over one character. */
export function takeForeign(reader: Reader, start: number): number {
  const { text, odd } = reader.seen
  const end = wordEnd(text, start)
  if (end === start) return takeWideNumber(reader, start)
  const written = text.slice(start, end)
  odd.push(start)
  let look = foreign
  if (/^\p{Lu}/u.test(written)) look |= capital
  if (/\p{Ll}\p{M}*\p{Lu}/u.test(written)) look |= humped
  if (/[#@]/u.test(text.charAt(start - 1))) look |= tagged
  return add(reader, start, end, addLetters(seed, fold(written)), look)
}

function takeWideNumber(reader: Reader, start: number): number {
  const { text } = reader.seen
  const end = numberEnd(text, start)
  if (end === start) return start + (/[\uD800-\uDBFF]/.test(text.charAt(start)) ? 2 : 1)
  return add(reader, start, end, addLetters(seed, fold(text.slice(start, end))), numeral | foreign)
}

/** Takes a number in ASCII digits. */
export function takeNumber(reader: Reader, start: number): number {
  const { text } = reader.seen
  let [hash, at] = [seed, start]
  while (at < text.length && sortOf(text.charCodeAt(at)) === digit) {
    hash = addUnit(hash, text.charCodeAt(at))
    at += 1
  }
  return add(reader, start, at, hash, numeral)
}
