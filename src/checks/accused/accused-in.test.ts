// Which texts link somebody with an accusation, and which only name them (Education Act 2002, s.141F).
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { accusedIn } from './accused-in.ts'

const people = [
  { id: 'tom', name: 'Tom O’Neill' },
  { id: 'jo', name: 'Jo Bennett' },
]

test.each([
  'An allegation was made against Mr O’Neill.',
  'Tom O’Neill has been suspended.',
  'Mr O’Neill is under investigation.',
  'We all know why. O’Neill hits the children.',
  'Mr O’Neill is away. He was arrested on Monday.',
  'Parents say that Mr O’Neill touched my son.',
])('§17.4 “%s” links a person with an accusation', (text) => {
  expect(accusedIn(text, people)).toEqual(['tom'])
})

test.each([
  'Mr O’Neill and Year 4 investigated magnets.',
  'Thank you to Mr O’Neill, who hit the winning six.',
  'Mr O’Neill suspends a ball on a string to show gravity.',
  'The police visited Year 2. We met a dog. Ms Bennett was given a hat. Everybody laughed.',
  'A player was suspended. The match went on. It rained. Mr O’Neill kept score.',
])('§17.4 “%s” only names somebody', (text) => {
  expect(accusedIn(text, people)).toEqual([])
})

test('§17.4 nobody is linked by a text that does not name them, however it accuses', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('alleged', 'arrested', 'Mr Shaw', 'suspended', '.', ' '), { maxLength: 20 }),
      (words) => {
        expect(accusedIn(words.join(' '), people)).toEqual([])
      },
    ),
  )
})
