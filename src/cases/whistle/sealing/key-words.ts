// Words instead of keys: six for a receipt or a contact, twenty-five for a share. People can write them down and read them out.
import { createHash, randomInt } from 'node:crypto'

import { keyWordList } from './words.data.ts'

/** Six words of 2,048 carry 66 bits, and each guess costs a slow hash. */
export const keyWordCount = 6

const placeOf = new Map(keyWordList.map((word, place) => [word, place]))

/** Six words drawn at random. */
export const drawWords = (): string =>
  Array.from({ length: keyWordCount }, () => keyWordList[randomInt(keyWordList.length)] ?? '').join(' ')

/** The words as they were given, from whatever stands between them; undefined where one is not of the list, or the number is wrong. */
export function readWords(typed: string, count = keyWordCount): string | undefined {
  const words = typed.toLowerCase().match(/[a-z]+/gu) ?? []
  return words.length === count && words.every((word) => placeOf.has(word)) ? words.join(' ') : undefined
}

/** 33 bytes are exactly twenty-four words of eleven bits; the last word shows a slip of the pen. */
export const shareWordCount = 25
const shareBytes = 33

/** A share of 33 bytes as words. */
export function shareToWords(share: Uint8Array): string {
  if (share.length !== shareBytes) throw new Error(`A share has ${shareBytes} bytes.`)
  const bits = [...share, ...checkOf(share)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from(
    { length: shareWordCount },
    (_, at) => keyWordList[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)] ?? '',
  ).join(' ')
}

/** Undefined where the words are no share, or one was miswritten. */
export function shareFromWords(typed: string): Uint8Array | undefined {
  const words = readWords(typed, shareWordCount)
  if (words === undefined) return undefined
  const bits = words
    .split(' ')
    .map((word) => (placeOf.get(word) ?? 0).toString(2).padStart(11, '0'))
    .join('')
  const share = Uint8Array.from({ length: shareBytes }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  )
  return shareToWords(share) === words ? share : undefined
}

/** Two bytes, of which eleven bits are used. */
const checkOf = (share: Uint8Array): Uint8Array => createHash('sha256').update(share).digest().subarray(0, 2)
