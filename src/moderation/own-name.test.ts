// The sender's own name in their words (§18.2): the whole name stops, a part of it is for a person to judge.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { findOwnName } from './own-name.ts'

const found = (text: string, name = 'Leila Farah') =>
  findOwnName(text, name).map(({ start, end, stops }) => [text.slice(start, end), stops])

test('§18.2 the sender’s whole name stops a contribution, however it is written', () => {
  expect(found('Thank you! Leila Farah')).toEqual([['Leila Farah', true]])
  expect(found('yours, LEILA  FARAH.')).toEqual([['LEILA  FARAH', true]])
  expect(found('Zoe O’Neill', 'Zoë O’Neill')).toEqual([['Zoe O’Neill', true]])
})

test('§18.2 a part of the name is marked for a person to judge, where it is written as a name', () => {
  expect(found('Love from Leila')).toEqual([['Leila', false]])
  expect(found('brown leaves, says Brown', 'Jo Brown')).toEqual([['Brown', false]])
  expect(found('Beans grow well')).toEqual([])
  expect(found('No name at all', '')).toEqual([])
})

test('§18.2 the whole name is found wherever it stands in a text', () => {
  const words = fc.array(fc.constantFrom('beans', 'grow', 'tall', '4', '🌱'), { maxLength: 6 })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = [...before, 'Leila Farah', ...after].join(' ')
      expect(found(text)).toEqual([['Leila Farah', true]])
    }),
  )
})
