// Words, keys and shares: what one seals another opens, and a slip of the pen is seen (§9.3).
import { createHash } from 'node:crypto'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { openWithAge } from '../../../../tests/open-with-age.ts'
import { shares } from '../../../policy/recovery-key.workflow.ts'
import { keyFromWords } from './key-from-words.ts'
import { drawWords, readWords, shareFromWords, shareToWords } from './key-words.ts'
import { joinShares, makeRecoveryKey } from './recovery-shares.ts'
import { openText, sealText } from './seal-text.ts'
import { keyWordList } from './words.data.ts'

test('§9.3 the list holds 2,048 different words of four to eight letters, so that six carry 66 bits', () => {
  expect(new Set(keyWordList).size).toBe(2048)
  expect(keyWordList.filter((word) => !/^[a-z]{4,8}$/u.test(word))).toEqual([])
  // Shares that people hold are made of this very list: whoever changes it makes them worthless.
  expect(createHash('sha256').update(keyWordList.join(' ')).digest('hex')).toBe(
    '53c8711f0e86022f4b25eb28ab399b2242a5d637ae769fc491fca6e36856459f',
  )
  expect(new Set(Array.from({ length: 50 }, drawWords)).size).toBe(50)
})

test('§9.3 words are read however they were typed, and not where one is missing or unknown', () => {
  const words = drawWords()
  expect(readWords(` ${words.toUpperCase().replaceAll(' ', ', \n')}. `)).toBe(words)
  expect(readWords(words.split(' ').slice(1).join(' '))).toBeUndefined()
  expect(readWords(words.replace(/^\w+/u, 'qqqq'))).toBeUndefined()
})

test('§9.3 the same words give the same key, and other words or another person’s another', async () => {
  const words = drawWords()
  const [one, again, elsewhere] = await Promise.all(
    ['receipt a', 'receipt a', 'receipt b'].map((whose) => keyFromWords(words, whose)),
  )
  expect(again).toEqual(one)
  expect(elsewhere?.recipient).not.toBe(one?.recipient)
  const sealed = await sealText([one?.recipient ?? ''], 'What I saw')
  expect(await openText(one?.identity ?? '', sealed)).toBe('What I saw')
  expect(await openText(elsewhere?.identity ?? '', sealed)).toBeUndefined()
})

test('§9.3 a share reads back from its words', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 33, maxLength: 33 }), (share) => {
      expect(shareFromWords(shareToWords(share))).toEqual(share)
    }),
  )
})

test('§9.3 a slip of the pen in a share shows, nearly always', () => {
  let seen = 0
  for (let at = 0; at < 24; at += 1) {
    const words = shareToWords(Uint8Array.from({ length: 33 }, (_, place) => (place * 37 + at) % 256)).split(
      ' ',
    )
    ;[words[at], words[at + 1]] = [words[at + 1] ?? '', words[at] ?? '']
    if (shareFromWords(words.join(' ')) === undefined) seen += 1
  }
  expect(seen).toBeGreaterThan(22)
})

test('§9.3 any two of the three shares open what was sealed for the recovery key, and one alone nothing', async () => {
  const key = await makeRecoveryKey()
  expect(key.shares).toHaveLength(shares.made)
  const sealed = await sealText([key.recipient], 'Not lost')
  const [a = '', b = '', c = ''] = key.shares
  for (const two of [
    [a, b],
    [c, a],
    [b, c],
  ]) {
    const joined = await joinShares(two)
    expect(joined?.recipient).toBe(key.recipient)
    expect(await openText(joined?.identity ?? '', sealed)).toBe('Not lost')
  }
  for (const few of [[a], [a, a], [a, 'not a share']]) expect(await joinShares(few)).toBeUndefined()
  const other = await makeRecoveryKey()
  const mixed = await joinShares([a, other.shares[1] ?? ''])
  expect(await openText(mixed?.identity ?? '', sealed)).toBeUndefined()
})

test('§9.3 the age program opens what we seal, so that nothing depends on Gatepost', async () => {
  const { identity, recipient } = await keyFromWords(drawWords(), 'receipt a')
  const sealed = await sealText([recipient], 'Read elsewhere')
  expect((await openWithAge(sealed, identity)).toString()).toBe('Read elsewhere')
})
