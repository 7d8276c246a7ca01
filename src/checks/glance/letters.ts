// What a UTF-16 unit is to a text: part of a word, a digit, a pause, or nothing; one look-up for each unit of plain English.

/** The sorts of unit that the first pass tells apart. */
export const nothing = 0
export const letter = 1
export const digit = 2
export const pause = 3
export const space = 4
/** Stands for a letter in disguised words. */
export const sign = 5
export const beyondAscii = 6

const sorts = new Uint8Array(128)
for (let unit = 97; unit <= 122; unit += 1) sorts[unit] = sorts[unit - 32] = letter
for (let unit = 48; unit <= 57; unit += 1) sorts[unit] = digit
for (const unit of [10, 33, 46, 63]) sorts[unit] = pause
for (const unit of [9, 11, 12, 13, 32]) sorts[unit] = space
for (const unit of [35, 36, 42, 43, 64, 124]) sorts[unit] = sign

export function sortOf(unit: number): number {
  return unit < 128 ? (sorts[unit] ?? nothing) : beyondAscii
}

/** Punctuation and spaces beyond ASCII that English uses, and that therefore need no slower look. */
export function isWidePunctuation(unit: number): boolean {
  if (unit >= 0x2010 && unit <= 0x205f) return true
  return (
    unit === 0xd7 ||
    (unit >= 0xa0 && unit <= 0xbf && unit !== 0xaa && unit !== 0xad && unit !== 0xb5 && unit !== 0xba)
  )
}

// The modifier apostrophe counts as a letter in Unicode, but in a name it is an apostrophe.
const word = /(?![\u02B9\u02BC])\p{L}(?:[\u00AD\u200B-\u200D\u2060\uFEFF]*(?![\u02B9\u02BC])[\p{L}\p{M}])*/uy
const digits = /\p{Nd}+/uy
const part = /[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u

function endAt(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

/** Where the word, in any script, that begins here ends; its own beginning where none does. */
export const wordEnd = (text: string, start: number): number => endAt(word, text, start)

/** Likewise for a number in the digits of any script. */
export const numberEnd = (text: string, start: number): number => endAt(digits, text, start)

/** Whether the unit at this place goes on with a word: a letter, an accent, or something invisible. */
export function continuesWord(text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  if (unit < 128) return sortOf(unit) === letter
  return unit !== 0x2bc && unit !== 0x2b9 && !isWidePunctuation(unit) && part.test(text.charAt(at))
}
