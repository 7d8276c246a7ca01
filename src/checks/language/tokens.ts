// Cuts a text into words for the language rules: contractions stay whole, possessives lose their ending, sentences are counted.
import { fold } from '../words.ts'

export type Token = {
  /** Without case, accents and invisible characters; “don’t” is don't, “Jayden’s” is jayden. */
  readonly key: string
  /** Place in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The number of its sentence; a phrase never reaches from one into another. */
  readonly sentence: number
  readonly capital: boolean
}

const plain = /[A-Za-z]+(?![\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF])/uy
const anyWord = /\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/uy
const digits = /\p{Nd}+/uy
const clitic = /['’ʼ](?:t|s|re|ve|ll|d|m)(?![\p{L}\p{M}])/iuy
const contracted = new Set('he she it that there who what where how here let'.split(' '))
const titles = new Set('mr mrs ms dr st no e g i'.split(' '))

function at(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0]
}

function isPause(text: string, index: number, last: string): boolean {
  const code = text.charCodeAt(index)
  if (code === 10) return true
  if (code !== 33 && code !== 46 && code !== 63) return false
  return (code !== 46 || !titles.has(last)) && !/[\p{L}\p{N}]/u.test(text.charAt(index + 1))
}

function keyOf(word: string, ending: string | undefined): string {
  const key = fold(word)
  if (!ending) return key
  const letters = ending.slice(1).toLowerCase()
  return letters === 's' && !contracted.has(key) ? key : `${key}'${letters}`
}

/** All words and numbers of a text in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    const word = startsWord(code)
      ? (at(plain, text, index) ?? at(anyWord, text, index) ?? at(digits, text, index))
      : undefined
    if (word === undefined) {
      if (isPause(text, index, tokens.at(-1)?.key ?? '')) sentence += 1
      index += code >= 0xd800 && code <= 0xdbff ? 2 : 1
      continue
    }
    const ending = code > 57 ? at(clitic, text, index + word.length) : undefined
    const end = index + word.length + (ending?.length ?? 0)
    const capital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
    tokens.push({ key: keyOf(word, ending), start: index, end, sentence, capital })
    index = end
  }
  return tokens
}

function startsWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 127
}
