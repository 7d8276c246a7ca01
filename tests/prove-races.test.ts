// The short form of npm run prove:races.
import { expect, test } from 'vitest'

import { proveRaces } from '../prove/races.ts'
import { useWorld } from './world.ts'

const world = useWorld()

test('races: of deeds that exclude each other one counts, and what was typed stays', async () => {
  expect(await proveRaces(world, 3)).toEqual({ tried: 15, wrong: [] })
  expect(world.logged).toEqual([])
}, 90_000)
