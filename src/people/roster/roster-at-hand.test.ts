// The roster at hand: the same list for as long as it says the same, whatever else changes, and another at the first change of it.
import { expect, test } from 'vitest'

import { officeRecords } from '../../../tests/stories/consent.ts'
import { openSite } from '../../../tests/stories/open-site.ts'
import { useWorld } from '../../../tests/world.ts'
import { rosterAtHand } from './roster-at-hand.ts'
import { rosterOf } from './roster-of.ts'

const world = useWorld()
const atHand = (key = 'teacher') => world.as(key, (sight) => rosterAtHand(sight, 'own-site'))

test('§18.2 the list lasts through changes that are no pupil’s, and two who see the same pupils share it', async () => {
  const first = await atHand()
  await openSite(world)
  expect(await atHand()).toBe(first)
  expect(await atHand('manager')).toBe(first)
  expect(first).toEqual(await world.as('teacher', (sight) => rosterOf(sight, 'own-site')))
})

test('§18.2 a consent that changes makes another list, for whoever asks next', async () => {
  const first = await atHand()
  await officeRecords(world, 'Zoë', { what: 'name', gives: false, until: null })
  const second = await atHand()
  expect(second).not.toBe(first)
  expect(second).toEqual(await world.as('teacher', (sight) => rosterOf(sight, 'own-site')))
  expect(await atHand('manager')).toBe(second)
})

test('§18.2 nobody is given pupils whom the database would not show to them', async () => {
  await atHand()
  expect(await atHand('parent')).toEqual(await world.as('parent', (sight) => rosterOf(sight, 'own-site')))
})
