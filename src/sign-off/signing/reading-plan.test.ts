// What somebody reads before they sign, held against any two texts: all of it the first time, later every change and no more.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { modelPolicy } from '../text/model-policy.ts'
import { fill, type PolicyClause } from '../text/policy-text.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { planReading, whatWasRead } from './reading-plan.ts'
import { minutesLeft } from './reading-time.ts'

const model = fill(modelPolicy, {})
const signed = { number: 4, clauses: model } as unknown as PolicyVersion
const reworded = (numbers: readonly string[]): PolicyClause[] =>
  model.map((each) => (numbers.includes(each.number) ? { ...each, text: `${each.text} At once.` } : each))

test('signature: a first reading takes about a quarter of an hour and holds every clause once', () => {
  const plan = planReading({ clauses: model }, undefined)
  expect(whatWasRead(plan)).toEqual({ since: null, clauses: model.map(({ number }) => number), gone: [] })
  expect(plan.steps).toHaveLength(9)
  expect(Math.abs(minutesLeft(plan.steps) - 15)).toBeLessThan(3)
})

test('signature: a reading of changes holds every clause that changed, and no other', () => {
  const few = fc.subarray(
    model.map(({ number }) => number),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(few, (numbers) => {
      const plan = planReading({ clauses: reworded(numbers) }, signed)
      expect(whatWasRead(plan)).toEqual({ since: 4, clauses: numbers, gone: [] })
      expect(plan.steps.flatMap(({ clauses }) => clauses.map(({ number }) => number))).toEqual(numbers)
      expect(plan.steps.length).toBeGreaterThan(0)
    }),
  )
})

test('signature: a few changed clauses take about three minutes, and are read in parts', () => {
  const plan = planReading({ clauses: reworded(['1.1', '3.4', '4.6', '9.1', '10.1']) }, signed)
  expect(minutesLeft(plan.steps)).toBeLessThanOrEqual(3)
  expect(plan.steps.length).toBeLessThanOrEqual(2)
})

test('signature: what was taken out is read as well, and kept apart', () => {
  const plan = planReading({ clauses: model.filter(({ number }) => number !== '8.4') }, signed)
  expect(whatWasRead(plan)).toEqual({ since: 4, clauses: [], gone: ['8.4'] })
})

test('signature: where most of the text is new, it is read whole', () => {
  const own = model.map(({ number }) => ({ number, text: `Our own words on ${number}.` }))
  expect(planReading({ clauses: own }, signed).since).toBeUndefined()
})
