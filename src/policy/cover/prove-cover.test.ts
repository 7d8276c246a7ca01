// §14.5, §18.4: the simulated year, and a proof that notices a rule which keeps a site open without anybody.
import { expect, test } from 'vitest'

import { wantedOn } from './cover.ts'
import { proveCover } from './prove-cover.ts'

test('§18.4 over simulated months, with both changes of the clock, no site is open without a moderator, and nine tenths of the hours stay open', () => {
  const { siteHours, openHours, uncoveredOpenHours, pauses } = proveCover(3, 240, 11)
  expect(uncoveredOpenHours).toBe(0)
  expect(pauses).toBeGreaterThan(0)
  expect(openHours).toBeGreaterThanOrEqual(siteHours * 0.9)
})

test('§18.4 the proof finds uncovered hours where a rule keeps sites open in all their hours', () => {
  expect(proveCover(3, 90, 11, wantedOn).uncoveredOpenHours).toBeGreaterThan(0)
})

test('§14.5 the same seed plays the same year', () => {
  expect(proveCover(2, 40, 5)).toEqual(proveCover(2, 40, 5))
})
