// As what somebody takes part, and whether the school knows them well enough (§18.1, §18.6 note). No database needed.
import { expect, test } from 'vitest'

import type { Viewer } from '../platform/viewer.ts'
import type { Audience } from '../policy/audiences.data.ts'
import type { Capacity } from '../policy/people.data.ts'
import { factsFor, waysOf, type Ticked } from './standing.ts'

const somebody = (...capacities: Capacity[]): Viewer => ({
  kind: 'person',
  schoolId: '',
  personId: '',
  name: '',
  capacities,
  roles: [],
})
const tick = (kind: Audience, record: Partial<Ticked> = {}): Ticked => ({
  kind,
  fromOutside: false,
  vetted: false,
  ...record,
})
const facts = (viewer: Viewer, way: Audience, record: Partial<Ticked> = {}) =>
  factsFor(viewer, [tick(way, record)], { open: true, way, closed: undefined })

test('§18.1 somebody takes part as each ticked kind that they belong to', () => {
  const ticked = [tick('families'), tick('pupils'), tick('staff')]
  expect(waysOf(somebody('parent-or-carer'), ticked)).toEqual(['families'])
  expect(waysOf(somebody('employee', 'parent-or-carer'), ticked)).toEqual(['families', 'staff'])
  expect(waysOf(somebody('governor'), ticked)).toEqual([])
  expect(waysOf({ kind: 'visitor', schoolId: '' }, [tick('public')])).toEqual([])
})

test('§18.1 “members of the public” counts only for those who are nothing nearer', () => {
  expect(waysOf(somebody('parent-or-carer'), [tick('families'), tick('public')])).toEqual(['families'])
  expect(waysOf(somebody('governor'), [tick('families'), tick('public')])).toEqual(['public'])
})

test('§18.6 note an outsider belongs to the one kind that the school wrote down', () => {
  const ticked = [tick('organisations', { fromOutside: true }), tick('others')]
  expect(waysOf(somebody('outside-contributor'), ticked)).toEqual(['organisations'])
})

test('§18.6 note outsiders and parents take part once vetted; staff, governors and pupils are known', () => {
  expect(facts(somebody('parent-or-carer'), 'families').vetted).toBe(false)
  expect(facts(somebody('parent-or-carer'), 'families', { vetted: true }).vetted).toBe(true)
  expect(facts(somebody('outside-contributor'), 'others', { fromOutside: true }).vetted).toBe(false)
  expect(facts(somebody('volunteer'), 'staff').vetted).toBe(true)
  expect(facts(somebody('governor'), 'public').vetted).toBe(true)
  expect(facts(somebody('pupil'), 'pupils').vetted).toBe(true)
})

test('§18.6 note nobody is known to whom the school has given no capacity', () => {
  expect(facts(somebody(), 'public', { vetted: true }).known).toBe(false)
})

test('§18.1 a site that is not open takes nothing', () => {
  const at = { open: false, way: 'staff', closed: undefined } as const
  expect(factsFor(somebody('employee'), [tick('staff')], at).siteTakes).toBe(false)
})
