// Endings after an apostrophe: don't is one word, Jayden's is Jayden.
import { addLetters, addUnit, seed } from '../names/name-hash.ts'
import { continuesWord } from './letters.ts'

const hashesOf = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').map((word) => addLetters(seed, word) | 0))

/** After these ’s is no possessive. */
const contracted = hashesOf('he she it that there who what where how here let')
/** After these a full stop ends no sentence. */
const titles = hashesOf('mr mrs ms dr st no e g i')

export const isTitle = (hash: number): boolean => titles.has(hash)

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 0x2bc
const small = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) | 32 : 0)

/** Where ’t, ’s, ’re, ’ve, ’ll, ’d or ’m after a word ends; `end` where none stands there. */
export function cliticEnd(text: string, end: number): number {
  if (end + 1 >= text.length || !isApostrophe(text.charCodeAt(end))) return end
  const one = small(text, end + 1)
  // t, s, d, m
  if (one === 116 || one === 115 || one === 100 || one === 109)
    return continuesWord(text, end + 2) ? end : end + 2
  const two = small(text, end + 2)
  // re, ve, ll
  const isDouble = ((one === 114 || one === 118) && two === 101) || (one === 108 && two === 108)
  return isDouble && !continuesWord(text, end + 3) ? end + 3 : end
}

/** The hash of a word with its ending; that of the word alone where the ending is a possessive. */
export function hashWithClitic(hash: number, text: string, end: number, whole: number): number {
  const possessive = whole === end + 2 && small(text, end + 1) === 115
  if (possessive && !contracted.has(hash)) return hash
  let at = addUnit(hash, 39)
  for (let index = end + 1; index < whole; index += 1) at = addUnit(at, text.charCodeAt(index) | 32)
  return at
}
