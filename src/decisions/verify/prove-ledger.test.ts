// The short form of npm run prove:ledger: nothing that is done to an export goes unseen.
import { expect, test } from 'vitest'

import { exportedLedger, lastNote, namedKey } from '../../../tests/stories/exported-ledger.ts'
import { fillIn } from '../../../tests/stories/open-site.ts'
import { useWorld } from '../../../tests/world.ts'
import { proveLedger } from './prove-ledger.ts'

const world = useWorld()

test('ledger: bytes flipped, lines deleted, doubled, swapped, cut off, put back or rewritten are all found', async () => {
  await exportedLedger(world)
  await fillIn(world, await world.browser('teacher'))
  const lines = await exportedLedger(world)
  const known = { key: namedKey(lines), outside: [lastNote(lines)] }
  const { tampers, found, missed } = await proveLedger(lines, known, 13)
  expect(missed).toEqual([])
  expect(found).toBe(tampers)
  expect(tampers).toBeGreaterThan(400)
})
