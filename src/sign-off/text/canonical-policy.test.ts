// Proves that a fingerprint stands for the content of a policy: the same for the same, another for any change.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { canonicalPolicy, fingerprintOf } from './canonical-policy.ts'
import { modelPolicy } from './model-policy.ts'
import { fill, type PolicyClause } from './policy-text.ts'

const clause = fc.record({ number: fc.string({ unit: 'grapheme' }), text: fc.string({ unit: 'grapheme' }) })
const policy = fc.array(clause, { minLength: 1, maxLength: 8 })

/** The same content as another hand or machine would hold it. */
const otherwiseHeld = (clauses: readonly PolicyClause[]): PolicyClause[] =>
  clauses.map(({ number, text }) => ({
    text: text.replace(/\r\n?/gu, '\n').normalize('NFD').replaceAll('\n', '\r\n'),
    number: number.replace(/\r\n?/gu, '\n').normalize('NFD'),
  }))

test('signature: the same content has the same fingerprint, whatever its line ends and composed letters', () => {
  fc.assert(
    fc.property(policy, (clauses) => {
      expect(fingerprintOf(otherwiseHeld(clauses))).toBe(fingerprintOf(clauses))
    }),
  )
})

test('signature: any change of a word, a number or the order makes another fingerprint', () => {
  fc.assert(
    fc.property(policy, fc.nat(), fc.constantFrom('x', '!', ' ', '\n'), (clauses, where, more) => {
      const at = where % clauses.length
      const print = fingerprintOf(clauses)
      const change = (part: 'number' | 'text') =>
        clauses.map((each, index) => (index === at ? { ...each, [part]: `${each[part]}${more}a` } : each))
      expect(fingerprintOf(change('text'))).not.toBe(print)
      expect(fingerprintOf(change('number'))).not.toBe(print)
      expect(fingerprintOf(clauses.toSpliced(at, 1))).not.toBe(print)
      expect(fingerprintOf([...clauses, { number: '', text: '' }])).not.toBe(print)
    }),
  )
  const [first, second, ...rest] = modelPolicy
  expect(fingerprintOf([second, first, ...rest].flatMap((each) => each ?? []))).not.toBe(
    fingerprintOf(modelPolicy),
  )
})

test('signature: words that move from one clause to the next are not the same policy', () => {
  const one = [
    { number: '1.1', text: 'a' },
    { number: '1.2', text: 'b' },
  ]
  const other = [{ number: '1.1', text: 'a","number":"1.2","text":"b' }]
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other))
})

test('signature: the canonical form is the one that the documents describe', () => {
  const clauses = [{ number: '1.1', text: 'Cafe\u0301 "A"\r\nB' }]
  expect(canonicalPolicy(clauses)).toBe('[{"number":"1.1","text":"Café \\"A\\"\\nB"}]')
  expect(fingerprintOf(clauses)).toBe('773373c93180dc5b4245aa081cb0be7b8627827733c0b8c7768247e598ac3ca2')
})

test('signature: what a school fills into a slot is part of what is signed', () => {
  const filled = (contact: string) => fingerprintOf(fill(modelPolicy, { 'hr-contact': contact }))
  expect(filled('Ann Example, 01632 960123')).not.toBe(filled('Ann Example, 01632 960124'))
})
