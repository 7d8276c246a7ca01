// The document of a real school is taken in whole, where it lies beside the project.
import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { clauses } from '../../policy/clauses.data.ts'
import { importPolicy, importReport } from './import-policy.ts'
import { numberedClauses } from './number-at-start.ts'
import { readText } from './read-text.ts'

const source = new URL('../../../../shared/seed/policy.txt', import.meta.url)
const document = () =>
  existsSync(source)
    ? importPolicy(readText(readFileSync(source, 'utf8')))
    : console.info('The document is not here, so there is nothing to import.')

test('all 89 numbered clauses and every part without a number are found, in the order of the policy', () => {
  const policy = document()
  if (!policy) return
  const found = importReport(policy).clauses.map(({ number }) => number)
  expect(found).toEqual(clauses.map(({ number }) => number))
  expect(found.filter((number) => numberedClauses.includes(number as never)).length).toBe(89)
})

test('its slots, its references and the one line without a place are found', () => {
  const policy = document()
  if (!policy) return
  const count = (kind: string) => policy.slots.filter((slot) => slot.kind === kind).length
  expect(policy.unmapped.map(({ line }) => line)).toEqual([39])
  expect([count('services'), count('contact'), count('one-of')]).toEqual([1, 2, 14])
  expect(policy.slots.filter(({ problems }) => problems.length > 0).map(({ clause }) => clause)).toEqual([
    '10.1',
  ])
  expect(policy.references.map(({ clause, kind }) => `${clause} ${kind}`)).toEqual([
    '1.5 guidance',
    '1.5 web',
    '3.4 guidance',
    '4.5 law',
    '7.2 law',
    '10.1 guidance',
    '15.4 guidance',
    '17.4 law',
  ])
})
