// `gatepost roster import`: one JSON object for machines, a table for people, a sentence for what can't be read.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { oneRoster12 } from './one-roster.fixture.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-roster-'))
  await mkdir(join(folder, 'export'))
  for (const [name, text] of Object.entries(oneRoster12)) await writeFile(join(folder, 'export', name), text)
  await writeFile(
    join(folder, 'pupils.csv'),
    'UPN,Forename,Surname,Reg\nA1,Wei,Chen,4 Elm\nA1,Wei,Chen,4 Elm\n',
  )
})

const gatepost = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const bin = join(import.meta.dirname, '../../../bin/gatepost.mjs')
    const child = execFile(
      process.execPath,
      [bin, 'roster', 'import', ...words],
      { cwd: '/' },
      (_, out, err) => done({ code: child.exitCode ?? -1, out, err }),
    )
  })

test('§18.2 a folder is told as one JSON object, with the counts and the rejected rows', async () => {
  const { code, out } = await gatepost(join(folder, 'export'), '--dry-run', '--json')
  expect([code, JSON.parse(out)]).toEqual([0, { added: 6, changed: 0, left: 0, rejected: [] }])
})

test('§18.2 a table is told to people, with the line of what is rejected', async () => {
  const { code, out } = await gatepost(join(folder, 'pupils.csv'), '--dry-run')
  expect(code).toBe(0)
  expect(out).toMatch(/Pupils +1 +0 +0/u)
  expect(out).toContain('line 3\tThe number A1 stands on line 2 already.')
  expect(out).toContain('Nothing was stored.')
})

test('§18.2 what is not there, or asked without --dry-run, is refused with a sentence', async () => {
  const gone = await gatepost(join(folder, 'nowhere.csv'), '--dry-run', '--json')
  expect([gone.code, gone.out, gone.err]).toEqual([
    1,
    '',
    expect.stringContaining('There is no file or folder'),
  ])
  const wet = await gatepost(join(folder, 'pupils.csv'))
  expect([wet.code, wet.err]).toEqual([1, expect.stringContaining('Add --dry-run')])
})
