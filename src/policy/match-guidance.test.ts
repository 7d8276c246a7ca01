// Mentions of guidance in a text: found however they are written, in their place, and told apart by edition.
import { existsSync, readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { guidance } from './guidance.data.ts'
import { mentionsIn } from './match-guidance.ts'

const namesOfAll = guidance.flatMap((source) => source.names)
const name = fc.constantFrom(...namesOfAll)
const space = fc.constantFrom(' ', '  ', '\n', ' ', '\t', '-', '–', ' “', '* ')
/** Text in which nothing is mentioned, and which does not end in what reads like an edition. */
const filler = fc.constantFrom('', 'See ', 'We keep to ', '“', 'Governors read the ', '(')
const told = (text: string) => mentionsIn(text).map(({ id, state }) => `${id} ${state}`)

test('§1.5 a name is found in any letters, with any spaces and quotes between its words', () => {
  fc.assert(
    fc.property(filler, name, space, fc.boolean(), (before, one, between, loud) => {
      const written = (loud ? one.toUpperCase() : one.toLowerCase()).split(' ').join(between)
      const text = `${before}${written}.`
      const [mention, ...others] = mentionsIn(text)
      expect(others).toEqual([])
      expect(mention && text.slice(mention.start, mention.end)).toBe(written)
      expect(guidance.find(({ id }) => id === mention?.id)?.names).toContain(one)
    }),
    { numRuns: 1000 },
  )
})

test('§1.5 a name is never found within another word', () => {
  const letter = fc.constantFrom(...'aéßñ7Z'.split(''))
  fc.assert(
    fc.property(name, letter, fc.constantFrom('before', 'after'), (one, char, side) => {
      const text = side === 'before' ? char + one : one + char
      const whole = side === 'before' ? (one.split(/[\s-]/u)[0] ?? '') : (one.split(/[\s-]/u).at(-1) ?? '')
      const at = text.indexOf(whole)
      expect(mentionsIn(text).filter(({ start, end }) => start <= at && end >= at + whole.length)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('§1.5 whatever the text, mentions stand in order, within it, one beside the other', () => {
  const text = fc.array(fc.oneof(name, fc.string(), fc.constantFrom(' (2018) ', '2008', ' (', ')')), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join(' ')
      const mentions = mentionsIn(whole)
      for (const [at, { start, end }] of mentions.entries()) {
        expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(whole.length)
      }
    }),
  )
})

test.each([
  ['the guidance for safer working practice', 'safer-working-practice current'],
  ['the DCSF’s Guidance for Safer Working Practice (2009)', 'safer-working-practice-dcsf superseded'],
  ['DCSF Guidance for Safer Working Practice, section 12', 'safer-working-practice-dcsf superseded'],
  ['Guidance for Safer Working Practice for Adults who', 'safer-working-practice-dcsf superseded'],
  ['*Working Together to Safeguard Children* (DfE, 2018)', 'working-together-2018 superseded'],
  ['Working Together (2018)', 'working-together-2018 superseded'],
  ['“Working together to safeguard children”, 2018', 'working-together-2018 superseded'],
  ['Working together to safeguard children', 'working-together current'],
  ['Working together to safeguard children, September 2031', 'working-together unknown'],
  ['Keeping children safe in education (September 2024)', 'keeping-children-safe unknown'],
  ['KCSIE', 'keeping-children-safe current'],
  ['the Equality Act 2010', 'equality-act-2010 current'],
  ['the Child Exploitation and Online Protection Centre (CEOP)', 'ceop-centre superseded'],
  ['report it to NCA–CEOP', 'nca-ceop current'],
])('§1.5 “%s” is %s', (text, expected) => expect(told(text)).toEqual([expected]))

test('§15.4 the guidance of the Home Office’s task force is one mention, with its successor', () => {
  const text =
    'the *Good practice guidance for the providers of social networking* (Home Office Task Force on Child Protection on the Internet, 2008)'
  expect(mentionsIn(text)).toEqual([
    {
      start: 5,
      end: text.length,
      id: 'home-office-social-networking-2008',
      state: 'superseded',
      successor: 'child-safety-online',
    },
  ])
})

test('§1.5 people who are working together mention no guidance', () => {
  expect(mentionsIn('Teachers and parents are working together. To safeguard children matters.')).toEqual([])
})

test('§1.5 all five references of the document that we learned from are found, and none of them stands', () => {
  const document = new URL('../../../shared/seed/policy.txt', import.meta.url)
  if (!existsSync(document)) return console.info('The document is not here, so there is nothing to read.')
  expect(told(readFileSync(document, 'utf8'))).toEqual([
    'safer-working-practice-dcsf superseded',
    'safer-working-practice-dcsf superseded',
    'working-together-2018 superseded',
    'home-office-social-networking-2008 superseded',
    'ceop-centre superseded',
  ])
})
