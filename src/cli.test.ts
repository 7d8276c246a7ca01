// The command line: one JSON object where it is asked for, and plain words to those who mistype.
import { execFile } from 'node:child_process'
import { join } from 'node:path'

import { expect, test } from 'vitest'
import { z } from 'zod'

interface Said {
  code: number
  out: string
  err: string
}

/** Runs `gatepost` with some words, somewhere else than in the checkout. */
const gatepost = (...words: string[]): Promise<Said> =>
  new Promise((done) => {
    const bin = join(import.meta.dirname, '../bin/gatepost.mjs')
    const child = execFile(process.execPath, [bin, ...words], { cwd: '/' }, (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    )
  })

const map = z.strictObject({
  clauses: z.array(
    z.strictObject({
      number: z.string().min(1),
      kind: z.string().min(1),
      keeper: z.string().min(1),
      state: z.enum(['kept', 'planned']),
    }),
  ),
})

test('gatepost policy map --json prints one JSON object with all 99 clauses, each once, and nothing else', async () => {
  const { code, out, err } = await gatepost('policy', 'map', '--json')
  expect([code, err]).toEqual([0, ''])
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  const { clauses } = map.parse(JSON.parse(out))
  expect(clauses).toHaveLength(99)
  expect(new Set(clauses.map(({ number }) => number)).size).toBe(99)
})

test('gatepost policy map prints a line for each clause', async () => {
  const { code, out } = await gatepost('policy', 'map')
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(99)
})

test('gatepost alone, or asked for help, says what it can do', async () => {
  for (const words of [[], ['help'], ['--help']]) {
    const { code, err } = await gatepost(...words)
    expect([code, err]).toEqual([0, expect.stringContaining('gatepost demo')])
  }
})

test('gatepost that is asked for what it can’t do says so in its exit code', async () => {
  for (const words of [['strat'], ['policy', 'mpa']]) {
    const { code, out, err } = await gatepost(...words)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('gatepost start')])
  }
})
