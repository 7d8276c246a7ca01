// How the tests run: every *.test.ts beside its source, and the journeys, in forked processes.
import { defineConfig } from 'vitest/config'

// Vitest's reporter asks for this when a test fails; Node 20, on which we promise to run, does not have it.
const groupBy = <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) => {
  const groups = new Map<Key, Item[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
if (!('groupBy' in Map)) Object.assign(Map, { groupBy })

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'journeys/**/*.journey.ts'],
    globalSetup: ['./tests/run-setup.ts'],
    setupFiles: ['./tests/same-seed.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
