// Which questions may be asked on a text, and the bank itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { clauses } from '../../policy/clauses.data.ts'
import { modelPolicy } from '../text/model-policy.ts'
import { fill, type PolicyClause } from '../text/policy-text.ts'
import { questionBank } from './questions.data.ts'
import { planReading } from './reading-plan.ts'
import { checksFor } from './signing-checks.ts'

const filling = { 'school-name': 'Elmfield' }
const model = fill(modelPolicy, filling)
const lot = (id: string) => id
const first = (text: readonly PolicyClause[]) =>
  checksFor({ clauses: text, filling }, planReading({ clauses: text }, undefined), lot)

test('signature: most sections have a question, each on a clause that is there, and each by its own name', () => {
  const sectionOf = new Map(clauses.map(({ number, section }) => [number, section]))
  const asked = new Set(questionBank.map(({ clause }) => sectionOf.get(clause)))
  const silent = [...new Set(sectionOf.values())].filter((section) => !asked.has(section))
  expect(silent).toEqual(['2'])
  expect(new Set(questionBank.map(({ id }) => id)).size).toBe(questionBank.length)
  expect(questionBank.filter(({ id }) => !/^[a-z-]+$/u.test(id))).toEqual([])
  expect(questionBank.filter(({ answers }) => new Set(answers).size < 3)).toEqual([])
})

test('signature: a question is never asked on a clause that is in other words than the model’s', () => {
  const numbers = model.map(({ number }) => number)
  fc.assert(
    fc.property(fc.subarray(numbers), (own) => {
      const text = model.map((each) =>
        own.includes(each.number) ? { ...each, text: `${each.text} But not on Fridays.` } : each,
      )
      const { order, needed } = first(text)
      const real = order.filter(({ kind }) => kind === 'question')
      expect(real.filter(({ clause }) => own.includes(clause))).toEqual([])
      expect(needed).toBe(3)
      expect(order.length).toBeGreaterThanOrEqual(needed)
    }),
  )
})

test('signature: in a text all of the school’s own, three clauses are read once more', () => {
  const { order, needed } = first(model.map(({ number }) => ({ number, text: `Own words on ${number}.` })))
  expect([needed, order[0]?.kind]).toEqual([3, 'again'])
  const short = first([{ number: '1.1', text: 'All of it.' }])
  expect([short.needed, short.order[0]?.id]).toEqual([1, 'again-1.1'])
})
