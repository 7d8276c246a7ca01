// Foul words are found however they are disguised, and what merely looks odd is left alone.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { glanceAt } from '../glance/known-words.ts'
import { findDisguised } from './disguised.ts'
import { findPhrases } from './find-phrases.ts'

const marked = (text: string) =>
  [...findPhrases(glanceAt(text)), ...findDisguised(glanceAt(text))].map(({ start, end }) =>
    text.slice(start, end),
  )

test.each([
  ['You b1tch!', 'b1tch'],
  ['what a w@nker.', 'w@nker'],
  ['a b i t c h.', 'b i t c h'],
  ['s-h-i-t happens', 's-h-i-t'],
  ['s.h.i.t', 's.h.i.t'],
  ['fuuuuuck this', 'fuuuuuck'],
  ['f*ck off', 'f*ck'],
  ['f**king hell', 'f**king'],
  ['fu\u200Bck', 'fu\u200Bck'],
  ['wаnker with a Cyrillic letter', 'wаnker'],
  ['You d1ck', 'd1ck'],
  ['p0rn here', 'p0rn'],
  ['(tw4t)', 'tw4t'],
  ['$hit', '$hit'],
  ['ＦＵＣＫ', 'ＦＵＣＫ'],
])('§4.6 in %j the word is marked', (text, word) => {
  expect(marked(text)).toContain(word)
})

test.each([
  'Class 4B, room B12, 3D shapes, 2Gether, KS1 and Y5.',
  'A s p e l l i n g game: c a t, d o g, f i s h.',
  'Soooo proud, yaaay, brrrr, hmmm!',
  '5 * 4 = 20 and 6*7 = 42; 50% off? No.',
  'E.g. the U.K. and the U.S.A., at 3 p.m.',
  'Łukasz, Zoë, Siân, Nguyễn and Бабушка came.',
  'Well done!!! 100% effort :-) #proud @Oakfield',
  'Route A1(M), £5, $5, 10-4, www.oakfield.example/4b',
])('§16.4 nothing is marked in %j', (text) => {
  expect(marked(text)).toEqual([])
})

test('§4.6 places lie inside the text, whatever it holds', () => {
  const piece = fc.constantFrom(
    'b1tch',
    'f',
    'u',
    'c',
    'k',
    '*',
    '\u200B',
    '🎉',
    ' ',
    '\n',
    '.',
    'ѕhit',
    'ﬁ',
    '$',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 }))), (parts) => {
      const text = parts.join('')
      for (const { start, end } of findDisguised(glanceAt(text))) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 1000 },
  )
})
