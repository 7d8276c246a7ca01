// Cuts a text into words and numbers, each with the key under which its spellings are the same.

export type Word = {
  /** The word without case, accents and invisible characters. */
  readonly key: string
  /** Place in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

// The modifier apostrophe counts as a letter in Unicode, but in a name it is an apostrophe.
const wordPattern =
  /(?![\u02B9\u02BC])\p{L}(?:[\u00AD\u200B-\u200D\u2060\uFEFF]*(?![\u02B9\u02BC])[\p{L}\p{M}])*|\p{Nd}+/gu
const plainWord = /^[A-Za-z0-9]+$/
const accents = /[\u0300-\u036F\u064B-\u065F\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const unsplit: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
}
const unsplitPattern = /[łøđðßæœþı]/gu

/** The key of a word; Zoë, ZOE and a decomposed Zoë have the same one. */
export function fold(word: string): string {
  if (plainWord.test(word)) return word.toLowerCase()
  const bare = word.normalize('NFKD').replace(accents, '').toLowerCase().replace(accents, '')
  return bare.replace(unsplitPattern, (letter) => unsplit[letter] ?? letter).normalize('NFC')
}

/** All words and numbers of a text in their order; a change between letters and digits parts words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match
    words.push({ key: fold(written), start: match.index, end: match.index + written.length })
  }
  return words
}

/** The keys of a name’s words, as a text would be cut. */
export function keysOf(name: string): string[] {
  return wordsOf(name).map((word) => word.key)
}

/** Whether the word at this place begins with a capital letter. */
export function isCapitalised(text: string, word: Word): boolean {
  const unit = text.charCodeAt(word.start)
  if (unit < 128) return unit >= 65 && unit <= 90
  return /^\p{Lu}/u.test(text.slice(word.start, word.end))
}

/** The text between a word and the one after it. */
export function gapAfter(text: string, words: readonly Word[], index: number): string {
  const end = words[index]?.end ?? text.length
  return text.slice(end, words[index + 1]?.start ?? Math.min(text.length, end + 8))
}
