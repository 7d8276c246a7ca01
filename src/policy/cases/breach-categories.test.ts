// The categories of a breach are the fourteen clauses of section 7, and "other".
import { expect, test } from 'vitest'

import { clauses } from '../clauses.data.ts'
import { breachCategories } from './breach-categories.data.ts'

test('§7 each of the fourteen kinds of inappropriate use is a category, by its clause, and “other” is one more', () => {
  const numbers = clauses.map(({ number }) => number).filter((number) => /^7\.\d+$/u.test(number))
  expect(numbers).toHaveLength(14)
  expect(Object.keys(breachCategories)).toEqual([...numbers.map((number) => `7-${number.slice(2)}`), 'other'])
  for (const number of numbers)
    expect(breachCategories[`7-${number.slice(2)}`]?.startsWith(`${number}: `)).toBe(true)
})
