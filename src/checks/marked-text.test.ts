// Proves that marking a text neither loses nor adds a letter.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { check } from './check.ts'
import { findingOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { markedText } from './marked-text.ts'
import { oakfield } from './oakfield.fixture.ts'

function findingAt(start: number, end: number): Finding {
  const remedy = { label: 'Leave it out.' }
  return findingOf({ kind: 'contact-detail', start, end, certainty: 'sure', sentence: 'Found.', remedy })
}

test('§18.2 each finding’s words stand in a marked piece of their own', () => {
  const text = 'Amina Khan lives at 12 Acacia Avenue.'
  const pieces = markedText(text, check({ text }, oakfield))
  expect(pieces.map((piece) => [piece.text, piece.findings.map(({ kind }) => kind)])).toEqual([
    ['Amina Khan', ['pupil-named']],
    [' lives at ', []],
    ['12 Acacia Avenue', ['contact-detail']],
    ['.', []],
  ])
})

test('a text without findings is one piece, an empty one none', () => {
  expect(markedText('All is well', [])).toEqual([{ text: 'All is well', findings: [] }])
  expect(markedText('', [])).toEqual([])
})

test('findings that overlap share the piece where they do', () => {
  const [first, second] = [findingAt(0, 4), findingAt(2, 6)]
  expect(markedText('abcdefgh', [first, second])).toEqual([
    { text: 'ab', findings: [first] },
    { text: 'cd', findings: [first, second] },
    { text: 'ef', findings: [second] },
    { text: 'gh', findings: [] },
  ])
})

test('whatever the places, the pieces are the whole text and none is empty', () => {
  const place = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(place), (text, places) => {
      const pieces = markedText(
        text,
        places.map(([start, end]) => findingAt(start, end)),
      )
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      expect(pieces.filter((piece) => piece.text === '')).toEqual([])
    }),
  )
})
