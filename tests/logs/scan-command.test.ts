// `gatepost logs scan` as a technician runs it: file, folder, packed, standard input, large.
import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { makeUpLog } from '../../bench/logs/made-up-log.ts'
import { build } from '../../bin/build.mjs'

const samples = join(import.meta.dirname, '../../src/monitoring/logs/samples')
const squid = join(samples, 'squid-native.log')
const folder = mkdtempSync(join(tmpdir(), 'gatepost-logs-'))
beforeAll(async () => void (await build()))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `gatepost logs scan` with some words, and something on its standard input. */
const scan = (words: string[], input?: Buffer): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const bin = join(import.meta.dirname, '../../bin/gatepost.mjs')
    const child = execFile(process.execPath, [bin, 'logs', 'scan', ...words], { cwd: '/' }, (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    )
    child.stdin?.end(input)
  })
const counts = async (...words: string[]) =>
  JSON.parse((await scan([...words, '--json'])).out) as Record<string, number>

test('§3.1 gatepost logs scan FILE --json prints one object with these keys and nothing else', async () => {
  const { code, out, err } = await scan([squid, '--json'])
  expect([code, err]).toEqual([0, ''])
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  const told = JSON.parse(out) as Record<string, unknown>
  expect(Object.keys(told)).toEqual(['lines', 'damaged', 'visits', 'refused', 'services', 'users'])
  expect(told).toMatchObject({
    lines: 20,
    damaged: 0,
    visits: 12,
    refused: 5,
    users: { amara: { visits: 4, refused: 0 } },
  })
})

test('§6.1 without --json it counts people and names nobody', async () => {
  const { code, out } = await scan([squid])
  expect([code, out]).toEqual([0, expect.stringMatching(/TikTok +4 +0/u)])
  expect(out).not.toContain('amara')
})

test('§3.1 a packed file, standard input and a folder of rotated files count as the file does', async () => {
  const packed = join(folder, 'rotated')
  mkdirSync(packed)
  writeFileSync(join(packed, 'access.log.2.gz'), gzipSync(readFileSync(squid)))
  copyFileSync(squid, join(packed, 'access.log.1'))
  copyFileSync(join(samples, 'e2guardian-4.log'), join(packed, 'access.log'))
  expect(await counts(join(packed, 'access.log.2.gz'))).toMatchObject({ lines: 20, visits: 12, refused: 5 })
  const { out } = await scan(['-', '--json'], readFileSync(squid))
  expect(JSON.parse(out)).toMatchObject({ lines: 20, visits: 12, refused: 5 })
  expect(await counts(packed)).toMatchObject({ lines: 47, visits: 29, refused: 12 })
})

test('§3.1 a file that can’t be read is told, and stops neither the folder nor the count', async () => {
  const mixed = join(folder, 'mixed')
  mkdirSync(mixed)
  copyFileSync(squid, join(mixed, 'access.log'))
  writeFileSync(join(mixed, 'letter.txt'), 'Dear parents,\n')
  writeFileSync(join(mixed, 'broken.gz'), gzipSync(readFileSync(squid)).subarray(0, 300))
  const cut = await scan([join(mixed, 'broken.gz'), '--json'])
  const part = JSON.parse(cut.out) as { visits: number; lines: number }
  expect([cut.code, cut.err, part.lines > 2]).toEqual([1, expect.stringContaining('only a part'), true])
  const { code, out, err } = await scan([mixed, '--json'])
  expect([code, err]).toEqual([1, expect.stringContaining('letter.txt')])
  expect(err).toContain('broken.gz')
  expect(JSON.parse(out)).toMatchObject({ visits: 12 + part.visits })
  expect(await scan([join(folder, 'nowhere.log')])).toMatchObject({ code: 1, out: '' })
  expect(await scan([squid, '--format', 'morse'])).toMatchObject({ code: 2, out: '' })
  expect(await scan([])).toMatchObject({ code: 2, out: '' })
})

test('§3.1 a large log with a thousand damaged lines gives the same counts with one worker as with three', async () => {
  const large = join(folder, 'large.log')
  const { bytes, ...truth } = makeUpLog(large, 40_000_000, 8)
  expect(bytes).toBeGreaterThan(40_000_000)
  const [one, three] = await Promise.all([counts(large, '--workers', '1'), counts(large, '--workers', '3')])
  expect(one).toMatchObject(truth)
  expect(three).toEqual(one)
})
