// The pattern of low-level concerns about one person (§10.1).
import { expect, test } from 'vitest'

import type { Timed } from './clocks-of.ts'
import { lookTogether, patternOf } from './low-level-pattern.ts'

const today = '2026-11-23'
const concern = (openedOn: string, state = 'kept', again?: string): Timed => ({
  kind: 'low-level',
  state,
  openedOn,
  changedOn: openedOn,
  said: again ? { review: { found: 'A doubt', again } } : {},
})

test('§10.1 two low-level concerns within a year are looked at together, two that lie further apart are not', () => {
  expect(lookTogether).toEqual({ concerns: 2, months: 12 })
  expect(patternOf([concern('2026-11-20'), concern('2025-11-24')], today)).toMatchObject({
    count: 2,
    lately: 2,
    together: true,
  })
  expect(patternOf([concern('2026-11-20'), concern('2025-11-23')], today)).toMatchObject({
    count: 2,
    lately: 1,
    together: false,
  })
})

test('§10.1 the earliest of their review dates is the next, and one that has passed is late', () => {
  const calm = [
    concern('2026-09-01', 'reviewed', '2027-01-11'),
    concern('2026-09-01', 'reviewed', '2026-12-01'),
  ]
  expect(patternOf(calm, today)).toMatchObject({ next: '2026-12-01', late: false })
  expect(patternOf([...calm, concern('2026-09-01', 'reviewed', '2026-11-20')], today)).toMatchObject({
    next: '2026-11-20',
    late: true,
  })
  expect(patternOf([concern('2026-09-01', 'taken-on')], today)).toMatchObject({
    next: undefined,
    late: false,
  })
})
