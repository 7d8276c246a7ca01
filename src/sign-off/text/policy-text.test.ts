// The words of a clause and its slots: what is filled in, what is left out, and braces that are only braces.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { bracketsLeft, wrongWithWording } from './check-wording.ts'
import { fill, leftOut, literally, openSlots, partsOf, slotsIn } from './policy-text.ts'

const own = {
  'own-3-1-1': { label: 'Which devices', kind: 'text', clauses: ['3.1'] },
  'own-3-1-2': { label: 'Or', kind: 'one-of', clauses: ['3.1'], options: ['ever', leftOut] },
} as const
const read = (text: string, filling = {}) => fill([{ number: '3.1', text }], filling, own)[0]?.text

test('cover: literal braces of a document are read as they were typed, and never become slots', () => {
  const words = fc.array(
    fc.oneof(fc.constantFrom('{', '}', '{{', '}}', '{school-name}', '{own-3-1-1}'), fc.string()),
  )
  fc.assert(
    fc.property(words, (parts) => {
      const typed = parts.join('')
      expect(slotsIn(literally(typed))).toEqual([])
      expect(read(literally(typed), { 'school-name': 'X' })).toBe(typed)
    }),
  )
})

test('cover: slots among literal braces are found, whatever stands around them', () => {
  const words = fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ') })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `${literally(before)}{own-3-1-1}${literally(after)}`
      expect(slotsIn(text)).toEqual(['own-3-1-1'])
      expect(read(text, { 'own-3-1-1': 'tablets' })).toBe(`${before}tablets${after}`)
    }),
  )
})

test('§3.1 a slot of one’s own is open until it is filled, and named in the text', () => {
  const clauses = [{ number: '3.1', text: 'Not on {own-3-1-1}, {nobody-knows}.' }]
  expect(openSlots(clauses, {}, own)).toEqual(['own-3-1-1'])
  expect(openSlots(clauses, { 'own-3-1-1': ' ' }, own)).toEqual(['own-3-1-1'])
  expect(openSlots(clauses, { 'own-3-1-1': 'tablets' }, own)).toEqual([])
  expect(read('Ask {constructor}.')).toBe('Ask {constructor}.')
  expect(fill(clauses, {}, own)[0]?.text).toBe('Not on [Which devices: to be filled in], {nobody-knows}.')
})

test('§16.4 words that the school leaves out leave no gap behind', () => {
  const text = 'Nobody {own-3-1-2} may do this.'
  expect(read(text, { 'own-3-1-2': 'ever' })).toBe('Nobody ever may do this.')
  expect(read(text, { 'own-3-1-2': leftOut })).toBe('Nobody may do this.')
})

test('§9.1 the parts of a text tell which words fill which slot', () => {
  expect(partsOf('Under {discipline-policy}, {{always}}.', {}, own)).toEqual([
    { text: 'Under ' },
    { text: 'our disciplinary policy', slot: 'discipline-policy' },
    { text: ', {' },
    { text: 'always}' },
    { text: '.' },
  ])
})

test.each([
  ['', /must keep words/u],
  [' \n ', /must keep words/u],
  ['Ask {the-moon}.', /“\{the-moon\}” is no slot that we know/u],
  ['Ask {constructor}.', /is no slot that we know/u],
  ['Ask {School name}.', /is no slot that we know/u],
  ['Ask {school-name.', /has no partner/u],
  ['Ask school-name}.', /has no partner/u],
  ['Ask {{school-name}.', /has no partner/u],
  ['x'.repeat(20_001), /too long/u],
])('cover: the wording “%.30s” is refused with what to do', (text, sentence) => {
  expect(wrongWithWording(text, own)).toMatch(sentence)
})

test.each(['Ask {school-name}.', 'Ask {own-3-1-1}.', 'A {{brace}} and {{ another.', '{{{school-name}}}'])(
  'cover: the wording “%s” is taken',
  (text) => expect(wrongWithWording(text, own)).toBeUndefined(),
)

test('§3.2 a bracket that waits for somebody is named with its clause, broken or whole', () => {
  const text = 'See [1] and [number] of [them.'
  expect(bracketsLeft([{ number: '18.6 note', text }])).toEqual([
    'Note in 18.6: [number]',
    'Note in 18.6: [them. (This bracket is never closed)',
  ])
})
