// The short form of npm run prove:crash: one kill each of the program, of its database, and of both.
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { proveCrash } from '../prove/crash.ts'

test('crash: what was acknowledged is there after kill -9, what had no answer counts once, and the ledger is whole', async () => {
  const moments = [0.2, 0.5, 0.8]
  let at = 0
  const proof = await proveCrash(
    join(import.meta.dirname, '..'),
    moments.length,
    () => moments[at++] ?? 0,
    () => {},
  )
  expect(proof).toMatchObject({ kills: 3, lost: 0, doubled: 0, ledger: [] })
  expect(proof.acknowledged).toBeGreaterThan(20)
}, 180_000)
