// A migration that has landed never changes: databases out there have run it as it was.
import { expect, test } from 'vitest'

import { migrationHash } from '../platform/migrate.ts'
import frozen from './frozen.json' with { type: 'json' }
import { migrations } from './migrations.ts'

const hashes: Record<string, string> = frozen

test('a frozen migration is still there, word for word', () => {
  const changed = Object.entries(hashes).filter(
    ([name, hash]) => migrationHash(migrations[name] ?? '') !== hash,
  )
  expect(changed.map(([name]) => `${name} changed: put it back, and add the next migration instead`)).toEqual(
    [],
  )
})

test('every migration is frozen', () => {
  const loose = Object.keys(migrations).filter((name) => !(name in hashes))
  expect(loose.map((name) => `${name}: run node scripts/freeze-migrations.mjs`)).toEqual([])
})

test('migrations run in the order of their numbers, which have no gap', () => {
  const numbers = Object.keys(migrations).map((name) => Number(/^(\d{4})-[a-z-]+$/u.exec(name)?.[1]))
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
})
