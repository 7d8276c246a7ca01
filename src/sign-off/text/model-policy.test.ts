// Proves that the model policy says something for every clause, in our own words, with slots that are known.
import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { runsOfSix } from '../../../tests/runs-of-six.ts'
import { clauses } from '../../policy/clauses.data.ts'
import { signingWorkflow } from '../../policy/signing.workflow.ts'
import { capacityNotes, distanceNote, severalNote } from '../signing/capacity-notes.data.ts'
import { questionBank } from '../signing/questions.data.ts'
import { modelTo8 } from './model-policy-1-to-8.data.ts'
import { modelTo16 } from './model-policy-9-to-16.data.ts'
import { modelFrom17 } from './model-policy-17-on.data.ts'
import { modelPolicy } from './model-policy.ts'
import { slotNames, slots } from './policy-slots.data.ts'
import { fill, openSlots, slotsIn } from './policy-text.ts'

const source = new URL('../../../../shared/seed/policy.txt', import.meta.url)
const texts = modelPolicy.map(({ text }) => text)

test('the model policy has a text for every clause, and none for a clause that is not there', () => {
  const written = Object.keys({ ...modelTo8, ...modelTo16, ...modelFrom17 })
  expect(new Set(written)).toEqual(new Set(clauses.map(({ number }) => number)))
  expect(modelPolicy.filter(({ text }) => text.length < 15 && !text.startsWith('{'))).toEqual([])
})

test('the model policy and its choices share no run of six words with the document that we learned from', () => {
  if (!existsSync(source))
    return console.info('The document is not here, so there is nothing to compare with.')
  const theirs = new Set(runsOfSix(readFileSync(source, 'utf8')))
  const ours = [
    ...fill(modelPolicy, {}).map(({ text }) => text),
    ...questionBank.flatMap(({ question, answers }) => [question, ...answers]),
    ...signingWorkflow.actions.map(({ signs = '' }) => signs),
    ...Object.values({ ...capacityNotes, ...distanceNote }).map(({ says }) => says),
    severalNote,
    ...Object.values(slots).flatMap(({ label, model, options }) => [label, model ?? '', ...(options ?? [])]),
  ]
  expect(ours.flatMap(runsOfSix).filter((run) => theirs.has(run))).toEqual([])
})

test('§3.1, 3.2, 18.6 every bracketed choice is a slot that is known, and stands in the clauses that it names', () => {
  expect(texts.flatMap(slotsIn).filter((name) => !slotNames.some((each) => each === name))).toEqual([])
  for (const name of slotNames) {
    const where = modelPolicy.flatMap(({ number, text }) => (slotsIn(text).includes(name) ? number : []))
    expect({ name, where }).toEqual({ name, where: slots[name]?.clauses })
  }
})

test('§10.1 a slot that the model cannot know stays open until the school fills it', () => {
  expect(openSlots(modelPolicy, {})).toEqual([
    'school-name',
    'hr-contact',
    'lado-contact',
    'mash-contact',
    'governor-support',
  ])
  const filling = { 'lado-contact': 'Ann Example, 01632 960123' }
  expect(openSlots(modelPolicy, filling)).not.toContain('lado-contact')
  const lado = (clauses_: typeof modelPolicy) => clauses_.find(({ number }) => number === '10.1')?.text
  expect(lado(fill(modelPolicy, filling))).toContain('Our LADO is Ann Example, 01632 960123.')
  expect(lado(fill(modelPolicy, {}))).toContain('[LADO: to be filled in]')
})

test('a choice with wordings offers the one that the model supplies', () => {
  for (const { kind, model, options } of Object.values(slots))
    expect(kind !== 'one-of' || (model !== undefined && options?.includes(model))).toBe(true)
})
