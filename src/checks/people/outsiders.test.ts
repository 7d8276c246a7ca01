// People from outside are asked about where a text thanks, quotes or introduces them; the famous, staff and pupils are not.
import { expect, test } from 'vitest'

import { check } from '../check.ts'
import { oakfield } from '../oakfield.fixture.ts'

const named = (text: string) =>
  check({ text }, oakfield)
    .filter(({ kind }) => kind === 'person-named')
    .map(({ start, end, certainty }) => `${text.slice(start, end)} · ${certainty}`)

test.each([
  ['Thank you to Colin Sykes for the organ.', 'Colin Sykes'],
  ['“What a crowd,” laughed Hilda Broadbent.', 'Hilda Broadbent'],
  ['Sunita Chatterjee, mother of a child in Year 1, came.', 'Sunita Chatterjee'],
  ['Our panto dame, Roy Crabtree-Holmes, lost his wig.', 'Roy Crabtree-Holmes'],
  ['Thanks to Father Thomas.', 'Father Thomas'],
])('§17.6 in %j permission is asked for %j', (text, name) => {
  expect(named(text)).toEqual([`${name} · ask`])
})

test.each([
  'We read a poem by Benjamin Zephaniah.',
  'Thank you to Mrs Helen Price.',
  'Helen Price, class teacher, thanked us all.',
  'Rose Hill Primary visited us.',
  'Thanks to Father Christmas!',
  'Thank you, Year 4 and Class Oak.',
])('§17.6 nobody is asked for in %j', (text) => {
  expect(named(text)).toEqual([])
})
