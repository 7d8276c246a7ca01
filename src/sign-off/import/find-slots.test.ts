// Brackets, blanks and notes of a text become slots with a kind, a place, and what is wrong with them.
import { expect, test } from 'vitest'

import { importPolicy } from './import-policy.ts'
import { readText } from './read-text.ts'
import { trapText } from './trap-policy.fixture.ts'

const slotsIn = (text: string) => importPolicy(readText(text)).slots
const short = (text: string) => slotsIn(text).map((slot) => [slot.kind, slot.text])

test('every slot of a whole document is found with its kind, and where it stands', () => {
  const told = slotsIn(trapText).map(
    ({ id, kind, inside }) => `${id} ${kind}${inside ? ` in ${inside}` : ''}`,
  )
  expect(told).toEqual([
    'cover-1 text',
    'cover-2 text',
    'hr-1 contact',
    '3.1-1 text',
    '3.1-2 one-of in 3.1-1',
    '3.2-1 text',
    '3.2-2 services in 3.2-1',
    '3.3-1 text',
    '4-1 text',
    '7.10-1 number',
    '10.1-1 contact',
    '16.4-1 one-of',
    '16.4-2 one-of',
    '18.6 note-1 text',
    '18.7-1 one-of',
    'App.1-1 text',
    'App.1-2 one-of',
    'App.1-3 text',
  ])
})

test('a bracket without its partner is a slot that says so', () => {
  const problems = slotsIn(trapText).flatMap(({ id, problems: told }) => told.map((problem) => [id, problem]))
  expect(problems).toEqual([
    ['3.2-1', 'This bracket is never closed.'],
    ['3.3-1', 'A bracket closes here that never opened.'],
    ['10.1-1', '01632 9601234: This number has 12 digits: 1 too many.'],
  ])
})

test('a bracket may stand in a bracket, and both are told', () => {
  expect(short('3.1 Nobody [may [ever/seldom] use one].')).toEqual([
    ['text', '[may [ever/seldom] use one]'],
    ['one-of', '[ever/seldom]'],
  ])
})

test.each([
  ['[ask Ada Example on 07700 900123]', 'contact'],
  ['[name and e-mail of the lead]', 'contact'],
  ['[number] working days', 'number'],
  ['[insert age range]', 'number'],
  ['[five/ten] working days', 'one-of'],
  ['[yearly or every term]', 'one-of'],
  ['[Instagram, Snapchat]', 'services'],
  ['[list of sites]', 'services'],
  ['[written]', 'text'],
  ['(or an appropriate manager)', 'one-of'],
  ['insert name of the school', 'text'],
  ['_____', 'text'],
  ['……', 'text'],
])('%s asks for: %s', (text, kind) => {
  expect(slotsIn(`16.4 It is so, ${text} here.`).map((slot) => slot.kind)).toEqual([kind])
})

test('a telephone number that can be rung has no problem, in whatever way it is written', () => {
  for (const number of ['01632 960123', '(01632) 960 123', '+44 7700 900123', '0300 123 4567'])
    expect(slotsIn(`10.1 Ring [Ada, ${number}].`).map(({ problems }) => problems)).toEqual([[]])
})

test('links, footnotes and boxes to tick are no slots, nor is an ordinary note', () => {
  const text =
    '16.4 See [the page](https://example.org/a) and [3].\n\n- [ ] done\n- [x] seen\n\nNOTE: parents may ask.'
  expect(short(text)).toEqual([])
})

test('the blanks of the signature page are for whoever signs', () => {
  expect(short('18.8 So do friends.\n\nI have read and understood this.\n\nDate: ________')).toEqual([])
})

test('a slot in text without a place on the map is told as well', () => {
  const [slot] = slotsIn('9.9 Ask [the head].')
  expect([slot?.clause, slot?.text]).toEqual([null, '[the head]'])
})
