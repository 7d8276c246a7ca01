// `gatepost policy import`: one JSON object for machines, a summary for people, a sentence for what can't be read.
import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { trapText, trapWord } from './trap-policy.fixture.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-import-'))
})

async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

const gatepost = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const bin = join(import.meta.dirname, '../../../bin/gatepost.mjs')
    const child = execFile(
      process.execPath,
      [bin, 'policy', 'import', ...words],
      { cwd: '/' },
      (_, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    )
  })

const report = z.strictObject({
  clauses: z.array(z.strictObject({ number: z.string(), title: z.string().min(1) })),
  slots: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['text', 'contact', 'number', 'services', 'one-of']),
      clause: z.string().nullable(),
      text: z.string(),
      start: z.int(),
      end: z.int(),
      inside: z.string().optional(),
      problems: z.array(z.string()),
    }),
  ),
  references: z.array(
    z.strictObject({
      clause: z.string().nullable(),
      text: z.string(),
      kind: z.enum(['guidance', 'law', 'web']),
    }),
  ),
  unmapped: z.array(z.strictObject({ text: z.string(), line: z.int(), why: z.string() })),
})

test('--dry-run --json prints one JSON object and nothing else, the same from text and from Word', async () => {
  const found = []
  for (const path of [await file('ours.txt', trapText), await file('ours.docx', trapWord())]) {
    const { code, out, err } = await gatepost(path, '--dry-run', '--json')
    expect([code, err, out.trimEnd().split('\n').length]).toEqual([0, '', 1])
    found.push(report.parse(JSON.parse(out)).clauses.map(({ number }) => number))
  }
  expect(found[0]?.length).toBeGreaterThan(25)
  expect(found[1]).toEqual(found[0])
})

test('without --json it says in words what was found, what is missing and what has no place', async () => {
  const { code, out } = await gatepost(await file('read me.txt', trapText), '--dry-run')
  expect(code).toBe(0)
  expect(out).toMatch(/found: 31 of 99[^]*Not found: 1\.3[^]*1 too many[^]*line \d+\t3\.9 A clause/u)
  expect(out).toContain('Nothing was stored.')
})

test('a file that can’t be read gets one sentence on stderr, nothing on stdout, and exit code 1', async () => {
  const { code, out, err } = await gatepost(join(folder, 'none.txt'), '--dry-run', '--json')
  expect([code, out, err]).toEqual([1, '', `There is no file ${join(folder, 'none.txt')}.\n`])
})

test('without --dry-run it stores nothing and says so', async () => {
  const { code, out, err } = await gatepost(join(folder, 'ours.txt'))
  expect([code, out, err]).toEqual([1, '', expect.stringContaining('--dry-run')])
})
