// The LADO gate (§10.1), proved three ways: on the graph, by types, and on random traces by random people.
import { expect, test } from 'vitest'

import { decide } from '../decide.ts'
import {
  allegationWorkflow,
  investigatingStates,
  investigationSteps,
  type AllegationState,
  type GatedRow,
} from './allegation.workflow.ts'
import type { CaseFacts } from './case-workflow.ts'
import { proveLado } from './prove-lado.ts'

type Workflow = typeof allegationWorkflow

/** Every state that can be reached from nothing by any actions, with one state taken out. */
function reachable({ actions }: Workflow, without?: AllegationState): Set<AllegationState> {
  const found = new Set<AllegationState>()
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const { from, to } of actions)
      if (to !== without && (from === 'nothing' || from.some((state) => found.has(state)))) found.add(to)
  }
  return found
}

test('§10.1 with “advised” taken out of the graph, no investigating state can be reached', () => {
  const whole = reachable(allegationWorkflow)
  expect(investigatingStates.filter((state) => !whole.has(state))).toEqual([])
  const without = reachable(allegationWorkflow, 'advised')
  expect(investigatingStates.filter((state) => without.has(state))).toEqual([])
  expect(reachable(allegationWorkflow, 'referred').has('advised')).toBe(false)
})

test('§10.1 a row of the workflow that leads past the gate does not compile', () => {
  type Leads<To, From> = Omit<GatedRow, 'from' | 'to'> & { to: To; from: readonly From[] } extends GatedRow
    ? true
    : false
  // The compiler itself refuses this list where one of its answers is another.
  const compiles: [
    Leads<'investigating', 'advised'>,
    Leads<'investigating', 'referred'>,
    Leads<'investigating', 'opened'>,
    Leads<'concluded', 'referred'>,
    Leads<'closed', 'advised'>,
  ] = [true, false, false, false, false]
  expect(compiles.filter(Boolean)).toHaveLength(1)
})

test('§10.1 thousands of random traces by random people break the gate nowhere, and many get as far as an investigation', () => {
  const proof = proveLado(4000, 10)
  expect(proof).toMatchObject({ traces: 4000, violations: 0 })
  expect(proof.investigated).toBeGreaterThan(50)
})

test('§10.1 the proof finds a workflow that lost one of its rules', () => {
  const lame: Workflow = {
    ...allegationWorkflow,
    actions: allegationWorkflow.actions.map((row) => ({ ...row, rules: [] })),
  }
  expect(proveLado(2000, 10, lame).violations).toBeGreaterThan(0)
  const early: Workflow = {
    ...lame,
    actions: lame.actions.map((row) =>
      row.action === 'investigate' ? { ...row, from: ['opened', 'advised'] } : row,
    ),
  }
  expect(proveLado(200, 10, early).violations).toBeGreaterThan(0)
})

const said: CaseFacts['said'] = {
  assess: { harmed: 'yes', offence: 'yes', risk: 'no', unsuitable: 'no' },
  'say-capacity': { capacity: 'contractor', agency: 'yes', 'agency-name': 'Supply', 'agency-reach': '1' },
  refer: { at: '2026-11-23T09:00', person: 'A', reference: 'L1' },
  advise: { at: '2026-11-23T10:00', person: 'A', advice: 'Look into it', next: 'school' },
  'tell-police': { at: '2026-11-23T09:30', person: 'B', reference: 'P1' },
  'tell-agency': { at: '2026-11-23T09:45', person: 'C' },
}
const investigating = (facts: CaseFacts['said'], state: AllegationState = 'advised') => {
  const subject = { id: 'c', state, version: 1, who: { 'case-manager': ['head'] }, facts: { said: facts } }
  return decide(allegationWorkflow, subject, 'head', 'investigate')
}

test('§10.1 an investigation begins where all of it stands, and is refused with a sentence where any of it is missing', () => {
  expect(investigating(said)).toMatchObject({ ok: true })
  const lacking: [string, CaseFacts['said'], RegExp][] = [
    ['four limbs', { ...said, assess: { harmed: 'yes', offence: 'yes', risk: 'no' } }, /four questions/u],
    ['referral', { ...said, refer: { at: '2026-11-23T09:00', person: 'A' } }, /Ring the LADO/u],
    ['advice', { ...said, advise: undefined }, /LADO’s advice first/u],
    ['police', { ...said, 'tell-police': undefined }, /Tell the police first/u],
    ['permission', { ...said, advise: { ...said['advise'], next: 'police' } }, /not to look into it/u],
    ['capacity', { ...said, 'say-capacity': undefined }, /what capacity/u],
    ['agency', { ...said, 'tell-agency': undefined }, /agency takes part/u],
  ]
  for (const [what, facts, sentence] of lacking)
    expect({ what, ...investigating(facts) }).toMatchObject({
      ok: false,
      refusal: { sentence: expect.stringMatching(sentence) },
    })
  for (const state of ['opened', 'referred'] as const)
    expect(investigating(said, state)).toMatchObject({ ok: false })
})

test('§10.1 before the LADO’s advice there is no step and no note: nothing at all is looked into', () => {
  const rows = allegationWorkflow.actions.filter(({ from }) => from !== 'nothing')
  const early = rows.filter(({ from }) => from.includes('opened') || from.includes('referred'))
  expect(early.map(({ action }) => action)).not.toContain('add-note')
  expect(early.filter(({ action }) => investigationSteps.includes(action))).toEqual([])
})
