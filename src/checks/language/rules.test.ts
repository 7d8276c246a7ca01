// Each rule of language holds on its own examples: it finds what it should, and nothing in what only comes near.
import { describe, expect, test } from 'vitest'

import { glanceAt } from '../glance/known-words.ts'
import { oakfield } from '../oakfield.fixture.ts'
import { languageChecks } from './language-checks.ts'
import { languageRules } from './rules/all-rules.ts'

const kindsIn = (text: string) =>
  languageChecks.flatMap((find) => find(glanceAt(text), oakfield)).map(({ kind }) => kind)

describe.each(languageRules)('§4.6 §7 the rule of $kind: $sentence', ({ kind, hits, harmless }) => {
  test.each(hits)('is kept on %j', (text) => {
    expect(kindsIn(text)).toContain(kind)
  })
  test.each(harmless)('leaves alone %j', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})

test('§18.6 of all that the rules of language find, only what may be a crime stops a post', () => {
  const findings = languageRules.flatMap(({ hits }) =>
    hits.flatMap((text) => languageChecks.flatMap((find) => find(glanceAt(text), oakfield))),
  )
  const stopping = new Set(findings.filter(({ stops }) => stops).map(({ kind }) => kind))
  expect([...stopping]).toEqual(['illegal'])
})

test('§16.4 each finding says why and what to do, in whole sentences', () => {
  for (const { sentence, remedy } of languageRules) {
    expect(sentence).toMatch(/^[A-Z].*\.$/u)
    expect(remedy).toMatch(/^[A-Z].*\.$/u)
  }
})
