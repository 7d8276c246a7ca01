// The reading age: published figures for the formula, the threshold by age, and who is meant by it at all.
import { expect, test } from 'vitest'

import { glanceAt } from '../glance/known-words.ts'
import { oakfield } from '../oakfield.fixture.ts'
import { countedWords, findHardReading, readingAge, syllablesIn } from './reading-age.ts'

const easy =
  'The cat sat on the mat. The dog ran to the park. We had fun in the sun. Then we all went back to class and drew a big red bus. '
const hard =
  'The implementation of comprehensive safeguarding arrangements necessitates continuous professional collaboration between ' +
  'educational practitioners, administrative personnel and external organisations throughout the institutional calendar, ' +
  'notwithstanding considerable organisational difficulties and unavoidable interruptions of ordinary institutional arrangements.'
const pupils = { ...oakfield, audience: ['pupils'] }

test.each([
  ['cat', 1],
  ['happy', 2],
  ['elephant', 3],
  ['jumped', 1],
  ['wanted', 2],
  ['table', 2],
  ['organisation', 5],
])('syllables of %s', (word, count) => {
  expect(syllablesIn(word)).toBe(count)
})

test('§15.6 the formula gives the published figure: 13 words in one sentence, 24 syllables, grade 11.3, age 16', () => {
  const sentence = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature'
  const words = countedWords(glanceAt(`${sentence}. `.repeat(3)))
  expect(words.length).toBe(39)
  expect(readingAge(words)).toBe(16)
})

test('§15.6 a hard text for pupils is pointed out at one word, and an easy one is not', () => {
  const [finding] = findHardReading(glanceAt(hard), pupils)
  expect(finding).toMatchObject({ kind: 'reading-age', certainty: 'ask', stops: false, clause: '15.6' })
  expect(hard.slice(finding?.start, finding?.end)).not.toContain(' ')
  expect(findHardReading(glanceAt(easy), pupils)).toEqual([])
})

test('§15.6 how hard is too hard depends on the readers’ age', () => {
  const middling =
    `${easy} On Wednesday our visitors demonstrated several experiments with electricity and magnetism. `.repeat(
      3,
    )
  const age = readingAge(countedWords(glanceAt(middling))) ?? 0
  expect(findHardReading(glanceAt(middling), { ...pupils, readersAge: age - 3 })).toHaveLength(1)
  expect(findHardReading(glanceAt(middling), { ...pupils, readersAge: age - 2 })).toEqual([])
})

test('§15.6 grown-up readers and short texts are not measured', () => {
  expect(findHardReading(glanceAt(hard), oakfield)).toEqual([])
  expect(
    findHardReading(glanceAt('Institutional collaboration necessitates implementation.'), pupils),
  ).toEqual([])
})
