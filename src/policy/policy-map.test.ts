// The policy against the program: every clause has a keeper, every keeper a clause, and the map tells the truth.
import { expect, test } from 'vitest'

import { blockedWorkflow } from './blocked-service.workflow.ts'
import { caseWorkflows } from './cases/case-workflows.ts'
import { clauses } from './clauses.data.ts'
import { concernWorkflow } from './concern.workflow.ts'
import { contributionWorkflow } from './contribution.workflow.ts'
import { findingKinds } from './finding-kinds.data.ts'
import { guidanceWorkflow } from './guidance.workflow.ts'
import { joiningWorkflow } from './joining.workflow.ts'
import { keepers } from './keepers.data.ts'
import { otherPolicyWorkflow } from './other-policy.workflow.ts'
import { policyMap, policyMapJson, stateOf } from './policy-map.ts'
import { policyWorkflow } from './policy.workflow.ts'
import { postWorkflow } from './post.workflow.ts'
import { schoolWorkflow } from './school.workflow.ts'
import { signingWorkflow } from './signing.workflow.ts'
import { siteWorkflow } from './site.workflow.ts'
import { whistleReportWorkflow } from './whistle-report.workflow.ts'

const workflows = [
  otherPolicyWorkflow,
  guidanceWorkflow,
  siteWorkflow,
  joiningWorkflow,
  postWorkflow,
  policyWorkflow,
  signingWorkflow,
  contributionWorkflow,
  concernWorkflow,
  blockedWorkflow,
  ...Object.values(caseWorkflows),
  schoolWorkflow,
  whistleReportWorkflow,
]
const numbers: readonly string[] = clauses.map((clause) => clause.number)
const perSection = {
  1: 5,
  2: 5,
  3: 4,
  4: 6,
  5: 3,
  6: 1,
  7: 14,
  8: 4,
  9: 3,
  10: 1,
  11: 2,
  12: 2,
  14: 7,
  15: 7,
  16: 7,
  17: 10,
  18: 8,
}

test('the policy has 89 numbered clauses, each of them once', () => {
  const expected = Object.entries(perSection).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
  )
  expect(expected).toHaveLength(89)
  expect(numbers.filter((number) => /^\d+\.\d+$/.test(number))).toEqual(expected)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('the ten parts without a number stand beside them, in their place', () => {
  expect(numbers.filter((number) => !/^\d+\.\d+$/.test(number))).toEqual(
    'cover,access,hr,4,7,12,13,18.6 note,signature,App.1'.split(','),
  )
  expect(numbers[numbers.indexOf('18.6 note') - 1]).toBe('18.6')
})

test('every clause says its meaning in one plain sentence', () => {
  const meanings = clauses.map((clause) => clause.meaning)
  expect(meanings.filter((meaning) => !/^[A-Z][^.!?]{10,138}\.$/.test(meaning))).toEqual([])
  expect(new Set(meanings).size).toBe(meanings.length)
})

test('every clause has keepers, each named once, and every keeper has a clause', () => {
  for (const clause of clauses) expect([...new Set(clause.keepers)]).toEqual([...clause.keepers])
  expect(clauses.filter((clause) => clause.keepers.length < 1)).toEqual([])
  const named = new Set(clauses.flatMap((clause) => [...clause.keepers]))
  expect([...named].sort()).toEqual(keepers.map((keeper) => keeper.name).sort())
})

test('a keeper has a name of its own without a comma, and a sentence', () => {
  expect(new Set(keepers.map((keeper) => keeper.name)).size).toBe(keepers.length)
  expect(keepers.filter(({ name }) => name.includes(','))).toEqual([])
  expect(keepers.filter(({ sentence }) => !/^[A-Z].{20,120}\.$/.test(sentence))).toEqual([])
})

test('what people alone keep says why, and no clause is left to people alone', () => {
  const reasons = keepers.flatMap((keeper) => (keeper.how === 'people' ? [keeper.why] : []))
  expect(reasons.length).toBeGreaterThan(0)
  expect(reasons.filter((why) => !/^[A-Z].{20,}\.$/.test(why))).toEqual([])
  const alone = policyMap().filter((clause) => clause.keepers.every((keeper) => keeper.how === 'people'))
  expect(alone).toEqual([])
})

test('each kind of finding is kept by a check that stands with the clause that it points to', () => {
  const checks = new Set(
    policyMap().flatMap((clause) =>
      clause.keepers.flatMap((keeper) => (keeper.how === 'check' ? [`${keeper.ref} ${clause.number}`] : [])),
    ),
  )
  const needed = Object.entries(findingKinds).map(([kind, { clause }]) => `${kind} ${clause}`)
  expect(needed.filter((each) => !checks.has(each))).toEqual([])
})

test('each step that a keeper names is in its workflow', () => {
  const steps = new Set<string>(
    workflows.flatMap(({ name, actions }) => actions.map(({ action }) => `${name}/${action}`)),
  )
  const named = keepers.flatMap((keeper) =>
    keeper.how === 'workflow' && keeper.state === 'kept' ? [keeper.ref] : [],
  )
  expect(named.filter((ref) => !steps.has(ref))).toEqual([])
})

test('each clause that a workflow forbids or acts by is in the policy', () => {
  const named = workflows.flatMap(({ actions }) =>
    actions.flatMap(({ clause, rules }) => [clause, ...(rules ?? []).map((rule) => rule.clause)]),
  )
  expect(named.filter((clause) => !numbers.includes(clause))).toEqual([])
})

test('a clause is kept only when all its keepers are', () => {
  const [kept, planned] = [{ state: 'kept' }, { state: 'planned' }] as const
  expect(stateOf([kept, kept])).toBe('kept')
  expect(stateOf([kept, planned])).toBe('planned')
  expect(stateOf([])).toBe('planned')
})

test('the map tells clauses that are kept from those that only their first part keeps', () => {
  const states = Object.fromEntries(policyMapJson().clauses.map(({ number, state }) => [number, state]))
  expect(states['16.4']).toBe('kept')
  expect(states['18.3']).toBe('kept')
  expect(states['18.2']).toBe('planned')
})

test('the map for machines holds number, kind, keeper and state of each clause, and nothing else', () => {
  const { clauses: rows } = policyMapJson()
  expect(rows.map((row) => row.number)).toEqual(numbers)
  for (const row of rows) expect(Object.keys(row)).toEqual(['number', 'kind', 'keeper', 'state'])
  expect(rows.find((row) => row.number === '16.4')).toEqual({
    number: '16.4',
    kind: 'gate',
    keeper: 'approval of each post, ledger',
    state: 'kept',
  })
})
