// A file of a million rows, which no school has: refused in one sentence on the page and on the command line, and nothing is kept.
import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { readIn } from '../../../tests/stories/roster.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const million = `UPN,Forename,Surname,Reg\n${Array.from({ length: 1_000_000 }, (_, at) => `A${at},Wei,Chen,4 Elm\n`).join('')}`
const says = 'more than 250,000 rows'

test('§18.2 a million rows are refused on the page, which says what to do, and no pupil is written', async () => {
  const office = await world.browser('office')
  const path = await readIn(office, million)
  const page = await office.get(path)
  expect(page.text).toContain(says)
  expect(page.text).toContain('export the people of this one school')
  const { n } = await world.as('office', ({ tx }) =>
    tx
      .selectFrom('pupils')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .where('given_name', '=', 'Wei')
      .where('family_name', '=', 'Chen')
      .executeTakeFirstOrThrow(),
  )
  expect([Number(n) < 2, (await office.get('/roster')).status, world.logged]).toEqual([true, 200, []])
}, 60_000)

test('§18.2 a million rows are refused on the command line, in one sentence', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'gatepost-roster-')), 'million.csv')
  await writeFile(file, million)
  const bin = join(import.meta.dirname, '../../../bin/gatepost.mjs')
  const { code, out, err } = await new Promise<{ code: number; out: string; err: string }>((done) => {
    const child = execFile(
      process.execPath,
      [bin, 'roster', 'import', file, '--dry-run', '--json'],
      { cwd: '/' },
      (_, stdout, stderr) => done({ code: child.exitCode ?? -1, out: stdout, err: stderr }),
    )
  })
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(says)
}, 60_000)
