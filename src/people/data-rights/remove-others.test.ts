// Nobody else is left in what one person is given to read.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { othersRemover } from './remove-others.ts'

const clean = othersRemover({
  own: ['Sam Khan'],
  all: ['Sam Khan', 'Amy Okafor', 'Mrs Jo Green', 'Lily-Mae Stone'],
})

test.each([
  ['Amy Okafor met Sam Khan.', 'another person met Sam Khan.'],
  ['Amy’s beans grew.', 'another person’s beans grew.'],
  ['Mrs Green and Lily-Mae', 'Mrs another person and another person'],
  ['AMY OKAFOR', 'another person'],
  ['Write to amy@school.example', 'Write to another address'],
  ['Ring 07700 900123 at once', 'Ring another number at once'],
  ['The green field', 'The green field'],
])('data: “%s” is read as “%s”', (text, read) => {
  expect(clean(text)).toBe(read)
})

test('data: wherever a name of somebody else is written as a name, it is gone', () => {
  const names = fc.constantFrom('Amy', 'Okafor', 'Stone', 'Amy Okafor', 'Jo Green')
  const words = fc.constantFrom('and', 'the', 'Sam', '12', ',', 'walked')
  fc.assert(
    fc.property(fc.array(words), names, fc.array(words), (before, name, after) => {
      const read = clean([...before, name, ...after].join(' '))
      expect(read).not.toContain(name)
      expect(read).toContain('another person')
    }),
  )
})

test('data: a text that names nobody else stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Sam', 'Khan', 'runs', 'Friday', '3')), (words) => {
      expect(clean(words.join(' '))).toBe(words.join(' '))
    }),
  )
})
