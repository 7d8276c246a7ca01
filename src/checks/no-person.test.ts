// Where a first name is a place's, a king's or a plain word, nobody is asked; where it may be a child's, it still is.
import { expect, test } from 'vitest'

import { found, oakfield, pupil } from './oakfield.fixture.ts'

const context = {
  ...oakfield,
  roster: [
    'Grace|Hill|4B',
    'May|Ibrahim|2A',
    'Mark|Dunn|4B',
    'Ruby|Lane|4B',
    'Thi|Nguyen|2A',
    'José|Silva|2A',
    'Henry|Moss|2A',
  ].map((line) => pupil(line)),
}

test.each([
  'Grace before lunch was said in four languages.',
  'Mark your calendars.',
  'Come to the May fair.',
  'Ruby red and emerald green.',
  'Ruby House won.',
  'This half term we learn about light.',
  'The letters came via San José.',
  'Henry VIII had six wives.',
])('§18.2 nobody is asked about %j', (text) => {
  expect(found(text, context)).toEqual([])
})

test.each([
  ['Grace was the bravest of all.', 'Grace'],
  ['Mark is our new captain.', 'Mark'],
  ['The May we know is kind: well done, May!', 'May'],
  ['Ruby and José sang.', 'José'],
  ['Thi sang.', 'Thi'],
  ['Ruby in 4B won.', 'Ruby'],
  ['Henry has a new brother.', 'Henry'],
])('§18.2 in %j the child is still found', (text, name) => {
  expect(found(text, context).join(' ')).toContain(name)
})
