// A school's own document becomes the words of a version: its brackets are slots, what it lacks is empty, the rest is left over.
import { existsSync, readFileSync } from 'node:fs'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { bracketsLeft, clausesWithoutWords } from '../text/check-wording.ts'
import { fill, leftOut, openSlots, slotsIn } from '../text/policy-text.ts'
import { storable, wordingOfBlocks } from './document-wording.ts'
import { readText } from './read-text.ts'
import { trapText } from './trap-policy.fixture.ts'

const worded = (text: string) => wordingOfBlocks(storable(readText(text))).wording
const trap = worded(trapText)
const textOf = (number: string, wording = trap) =>
  wording.clauses.find((each) => each.number === number)?.text

test('cover: every clause of the policy stands in its order, and the ones that the document lacks are empty', () => {
  expect(trap.clauses).toHaveLength(99)
  expect(trap.title).toBe('Being online: the rules of Oakfield')
  const missing = clausesWithoutWords(trap.clauses)
  expect(missing).toHaveLength(99 - 31)
  expect(missing).toContain('15.4')
})

test('§3.1 an outer bracket is one slot, and what is inside it is told in its words', () => {
  expect(textOf('3.1')).toBe('Nobody opens private pages on a school machine. {own-3-1-1}')
  expect(trap.slots['own-3-1-1']).toMatchObject({ kind: 'text', clauses: ['3.1'] })
  expect(trap.slots['own-3-1-1']?.words).toContain('[tablets/laptops]')
})

test('§3.2 a bracket without its partner stays in the wording to be mended, and what lies in it is a slot', () => {
  expect(textOf('3.2')).toBe('[We block {own-3-2-2} on every machine.')
  expect(trap.slots['own-3-2-2']?.kind).toBe('services')
  expect(bracketsLeft(trap.clauses)).toEqual([
    '3.2: [We block … on every machine. (This bracket is never closed)',
    '3.3: ] (A bracket closes here that never opened)',
  ])
})

test('§10.1 a contact with a digit too many is open, and says what is wrong with it', () => {
  expect(trap.slots['own-10-1-1']).toMatchObject({ kind: 'contact' })
  expect(trap.slots['own-10-1-1']?.words).toContain('1 too many')
})

test('HR: a contact that can be reached as it stands needs no typing anew', () => {
  expect(textOf('hr')).toBe('{own-hr-1}')
  expect(trap.filling['own-hr-1']).toContain('01632 960123')
  expect(openSlots(trap.clauses, trap.filling, trap.slots)).not.toContain('own-hr-1')
})

test('§16.4 “or appropriate manager” is a choice between these words and none', () => {
  expect(trap.slots['own-16-4-1']?.options).toEqual(['(or appropriate manager)', leftOut])
  expect(worded('7.8 In [five/ten] days.').slots['own-7-8-1']?.options).toEqual(['five', 'ten', leftOut])
})

test('App.1: where the document asks for the school’s name, the model’s own slot stands', () => {
  expect(textOf('App.1')).toContain('This form is for **{school-name}**'.replaceAll('*', ''))
})

test('cover: a field of the cover sheet keeps its name before what is filled in', () => {
  expect(textOf('cover')).toMatch(/Approved on \{own-cover-\d\}\s*\nReview due: \{own-cover-\d\}/u)
})

test('cover: nothing is dropped: what found no place is left over, a heading too', () => {
  expect(trap.leftOver.map(({ text }) => text)).toEqual([
    'With these rules we want to:',
    '3.9 A clause that no map knows.',
    '7.1 Insults again;',
  ])
  const own = worded('Rules\n\n1. One\n\n1.1 First.\n\n# Good manners\n\n1.2 Second.')
  expect(own.leftOver.map(({ text }) => text)).toEqual(['Good manners'])
})

test('cover: whatever a document holds, its braces stay braces, and each slot is known', () => {
  const line = fc.oneof(
    fc.constantFrom(...trapText.split('\n'), '3.1 {lado-contact} [a/b] }}', '4.1 {{x}} [{hr-contact}]'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const wording = worded(lines.join('\n'))
      const asked = wording.clauses.flatMap(({ text }) => slotsIn(text))
      expect(asked.filter((name) => name !== 'school-name' && !(name in wording.slots))).toEqual([])
      expect(asked.length).toBeGreaterThanOrEqual(Object.keys(wording.slots).length)
      expect(JSON.stringify(wording)).not.toContain('\\u0000')
    }),
    { numRuns: 200 },
  )
  const braces = worded('3.1 Write {school-name} as {{it}} is.')
  expect(fill(braces.clauses, { 'school-name': 'X' }).find(({ number }) => number === '3.1')?.text).toBe(
    'Write {school-name} as {{it}} is.',
  )
})

test('the document of a real school keeps all 99 parts, its slots open, and its one line left over', () => {
  const source = new URL('../../../../shared/seed/policy.txt', import.meta.url)
  if (!existsSync(source)) return console.info('The document is not here, so there is nothing to import.')
  const wording = worded(readFileSync(source, 'utf8'))
  expect(clausesWithoutWords(wording.clauses)).toEqual([])
  expect(wording.leftOver.map(({ line }) => line)).toContain(39)
  expect(openSlots(wording.clauses, wording.filling, wording.slots).length).toBeGreaterThan(15)
})
