// The texts of the policy are ours: no run of six words is the same as in the school document that we learned from.
import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { runsOfSix } from '../../tests/runs-of-six.ts'
import { audiences } from './audiences.data.ts'
import { checklist } from './checklist.data.ts'
import { clauseKinds, sections } from './clause.ts'
import { clauses } from './clauses.data.ts'
import { duties } from './duties.data.ts'
import { findingKinds } from './finding-kinds.data.ts'
import { glossary } from './glossary.data.ts'
import { guidance } from './guidance.data.ts'
import { keepers } from './keepers.data.ts'
import { siteWorkflow } from './site.workflow.ts'

const source = new URL('../../../shared/seed/policy.txt', import.meta.url)
const ourTexts = [
  ...clauses.map((clause) => clause.meaning),
  ...Object.values(sections),
  ...Object.values(clauseKinds),
  ...keepers.flatMap((keeper) => [keeper.name, keeper.sentence, keeper.how === 'people' ? keeper.why : '']),
  ...checklist.map((question) => question.question),
  ...glossary.map((word) => word.meaning),
  ...Object.values(findingKinds).map((kind) => kind.meaning),
  ...Object.values(audiences).flatMap(({ label, asks }) => [label, asks?.label ?? '', asks?.hint ?? '']),
  ...siteWorkflow.actions.map((action) => action.signs ?? ''),
  ...guidance.map((row) => row.asks),
  ...duties.flatMap(({ duty, rule }) => [duty, rule]),
]

test('a run of six words is found whatever its letters and marks', () => {
  expect(runsOfSix('One, two; THREE four five six seven')).toEqual([
    'one two three four five six',
    'two three four five six seven',
  ])
})

test('no run of six words in our texts comes from the document', () => {
  if (!existsSync(source))
    return console.info('The document is not here, so there is nothing to compare with.')
  const theirs = new Set(runsOfSix(readFileSync(source, 'utf8')))
  expect(theirs.size).toBeGreaterThan(1000)
  expect(ourTexts.flatMap(runsOfSix).filter((run) => theirs.has(run))).toEqual([])
})

test('every word of the glossary stands once, in the order of the alphabet, with a one-line meaning', () => {
  const words = glossary.map(({ word }) => word)
  expect(words).toEqual([...new Set(words)].sort((one, other) => one.localeCompare(other, 'en-GB')))
  expect(glossary.filter(({ meaning }) => !/^.{10,110}\.$/.test(meaning))).toEqual([])
})
