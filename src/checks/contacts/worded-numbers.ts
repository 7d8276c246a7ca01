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
const times: Readonly<Record<string, number>> = { double: 2, treble: 3, triple: 3 }

const one = String.raw`(?:oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred|\d{1,6})`
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${one}(?:[\s,.–-]{1,3}(?:and\s)?${one}(?![\p{L}\p{N}])){4,20}`,
  'giu',
)
const likelyWord = /zero|oh|nought|naught|seven|double/iu
const mostDigits = 15

/** “double oh seven” is 007, “nine hundred” is 900; `undefined` where the words make no row of digits. */
function digitsIn(written: string): string | undefined {
  let digits = ''
  let repeat = 1
  for (const word of written.toLowerCase().match(/[a-z]+|\d+/gu) ?? []) {
    if (word === 'and') continue
    if (word === 'hundred') digits += '00'
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

/** Every number of a stretch in which at least three digits are words, in order. */
export function wordedNumbers(text: string, { start, end }: Stretch): WordedNumber[] {
  const part = text.slice(start, end)
  if (!likelyWord.test(part)) return []
  return [...part.matchAll(run)].flatMap((match): WordedNumber[] => {
    const [written] = match
    const inWords = (written.match(/\p{L}+/gu) ?? []).length
    const digits = digitsIn(written)
    const number = digits === undefined ? undefined : dialledNumber(digits, false)
    if (!number || inWords < 3) return []
    const first = start + match.index
    return [{ start: first, end: first + written.length, ...number, certainty: 'likely' }]
  })
}
