// Finds telephone numbers that are written in words, or in words and digits (17.9).
import type { Certainty } from '../finding.ts'
import type { Stretch } from '../stretch.ts'
import { dialledNumber } from './uk-number.ts'
import type { DialledNumber } from './uk-number.ts'

const digitOf: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  naught: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const times: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 }

const one = String.raw`(?:(?<!\p{L})(?:oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred|${[...teens, ...tens].join('|')})(?!\p{L})|(?<!\p{Nd})\d{1,6}(?!\p{Nd}))`
const run = new RegExp(String.raw`${one}(?:[\s,.()–-]{0,3}(?:and\s)?${one}){4,20}`, 'giu')
const likelyWord = /zero|oh|nought|naught|one|five|seven|double/iu
const mostDigits = 15

/** “double oh seven” is 007, “nine hundred” is 900; `undefined` where the words make no row of digits. */
function digitsIn(written: string): string | undefined {
  let digits = ''
  let repeat = 1
  const words = written.toLowerCase().match(/[a-z]+|\d+/gu) ?? []
  for (const [at, word] of words.entries()) {
    if (word === 'and') continue
    const ten = tens.indexOf(word)
    // Ninety six is 96, and ninety alone is 90.
    if (ten >= 0) digits += String(ten + 2) + (/^[1-9]$/u.test(digitOf[words[at + 1] ?? ''] ?? '') ? '' : '0')
    else if (teens.includes(word)) digits += String(teens.indexOf(word) + 10)
    else if (word === 'hundred') digits += '00'
    else if (word in times) repeat = times[word] ?? 1
    else {
      const digit = digitOf[word] ?? word
      digits += digit.charAt(0).repeat(repeat - 1) + digit
      repeat = 1
    }
  }
  return digits.length <= mostDigits ? digits : undefined
}

export type WordedNumber = DialledNumber & {
  readonly start: number
  readonly end: number
  readonly certainty: Certainty
}

/** Every number of a stretch in which digits are words, in order: three of them, or one where it begins as a telephone number does. */
export function wordedNumbers(text: string, { start, end }: Stretch): WordedNumber[] {
  const part = text.slice(start, end)
  if (!likelyWord.test(part)) return []
  return [...part.matchAll(run)].flatMap((match): WordedNumber[] => {
    const [written] = match
    const inWords = (written.match(/\p{L}+/gu) ?? []).length
    const digits = digitsIn(written)
    const number = digits === undefined ? undefined : dialledNumber(digits, false)
    const few = inWords < 3 && !/^0[1-9]/u.test(digits ?? '')
    if (!number || inWords === 0 || few) return []
    const first = start + match.index
    return [{ start: first, end: first + written.length, ...number, certainty: 'likely' }]
  })
}
