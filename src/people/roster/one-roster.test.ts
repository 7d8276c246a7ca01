// OneRoster exports: who is who, in which class, with which carers; and what is wrong with them, by file and line.
import { deflateRawSync, crc32 } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { zip } from '../../platform/zip.ts'
import { asFiles, oneRoster11, oneRoster12 } from './one-roster.fixture.ts'
import { readOneRoster } from './one-roster.ts'
import { readRoster } from './read-roster.ts'
import type { Roster } from './roster.ts'

const today = '2026-11-23'
async function read(files: Record<string, string>): Promise<Roster> {
  const found = await readOneRoster(asFiles(files), today)
  if (!found.ok) throw new Error(found.problem)
  return found.roster
}
const problem = async (files: Record<string, string>): Promise<string> => {
  const found = await readOneRoster(asFiles(files), today)
  return found.ok ? '' : found.problem
}

describe.each([
  ['1.1', oneRoster11, null],
  ['1.2', oneRoster12, 'Mina'],
])('§18.2 a roster in OneRoster %s', (_, files, known) => {
  test('tells pupils with class and carers, staff with what they do', async () => {
    const roster = await read(files)
    expect(roster.rejected).toEqual([])
    expect(roster.schools).toEqual(['Oakfield Primary School'])
    const [amina, kofi] = roster.pupils
    expect(amina).toMatchObject({ givenName: 'Amina', className: '4 Oak', knownAs: known, line: 2 })
    expect(amina?.carers).toEqual([
      { carer: 'c1', relationship: 'Parent', responsible: true },
      { carer: 'c2', relationship: 'Guardian', responsible: true },
    ])
    expect(kofi).toMatchObject({ className: 'Reception' })
    expect(kofi?.carers).toEqual([{ carer: 'c3', relationship: 'Relative', responsible: false }])
    expect(roster.staff).toMatchObject([{ fullName: 'Tom O’Neill', position: 'Teacher' }])
    expect(roster.carers.map((each) => each.fullName)).toEqual(['Leila Farah', 'Omar Farah', 'Abena Mensah'])
  })

  test('is the same from a ZIP, in a folder of it too', async () => {
    const folder = [...asFiles(files)].map(([name, bytes]) => [`export/${name}`, bytes] as const)
    const found = await readRoster(zip(folder), undefined, today)
    expect(found).toEqual({ ok: true, roster: await read(files) })
  })
})

test('§18.2 rows that can’t be right are rejected by file and line, and those who hang on them have not left', async () => {
  const roster = await read({
    ...oneRoster11,
    'users.csv': `${oneRoster11['users.csv']}p1,,,true,o1,student,x,,Twice,Farah,,,,,,,04,
p8,,,true,o1,student,x,,,Nowak,,,,,,,04,
p9,,,true,o1,wizard,x,,Ana,Costa,,,,,,,04,
`,
    'enrollments.csv': `${oneRoster11['enrollments.csv']}e3,,,k1,o1,p7,student,,,
e4,,,k9,o1,p2,student,,,
e5,,,k1,o1,p8,student,,,
`,
    'demographics.csv': 'sourcedId,status,dateLastModified,birthDate,sex\np2,,,2031-03-04,male\n',
  })
  expect(roster.rejected).toEqual([
    { file: 'users.csv', line: 8, reason: 'The sourcedId p1 stands on line 2 already.' },
    { file: 'users.csv', line: 9, reason: 'There is no first name.' },
    { file: 'enrollments.csv', line: 5, reason: 'There is no user p7 in users.csv.' },
    { file: 'enrollments.csv', line: 6, reason: 'There is no class k9 in classes.csv.' },
    { file: 'demographics.csv', line: 2, reason: 'The date of birth 2031-03-04 is in the future.' },
    { file: 'users.csv', line: 10, reason: '“wizard” is not a known role.' },
  ])
  expect([...roster.unclear].toSorted()).toEqual(['p2', 'p8'])
})

test('an export of changes alone is refused, since it does not show who has left', async () => {
  const manifest = 'propertyName,value\noneroster.version,1.1\nfile.users,delta\n'
  expect(await problem({ ...oneRoster11, 'manifest.csv': manifest })).toContain('Export everything (bulk)')
  expect(await problem({ 'orgs.csv': oneRoster11['orgs.csv'] ?? '' })).toContain('There is no users.csv')
  expect(await problem({ 'users.csv': 'name\nAmina\n' })).toBe(
    'users.csv: It has no column sourcedId, givenName, familyName.',
  )
})

test('a ZIP that swells to more than a roster can be is not opened', async () => {
  const bomb = packed('users.csv', Buffer.alloc(140 * 1024 * 1024, 0x20))
  expect(bomb.length).toBeLessThan(300_000)
  const found = await readRoster(bomb, undefined, today)
  expect(found).toMatchObject({ ok: false, problem: expect.stringContaining('far bigger inside') })
})

/** A zip with one deflated file. */
function packed(name: string, content: Buffer): Buffer {
  const whole = zip([[name, Buffer.alloc(0)]])
  const body = deflateRawSync(content)
  const head = Buffer.from(whole.subarray(0, 30 + name.length))
  const list = Buffer.from(whole.subarray(30 + name.length))
  for (const [at, place] of [
    [8, head],
    [10, list],
  ] as const)
    place.writeUInt16LE(8, at)
  list.writeUInt32LE(crc32(content), 16)
  list.writeUInt32LE(body.length, 20)
  list.writeUInt32LE(1, 24)
  const end = list.length - 22
  list.writeUInt32LE(head.length + body.length, end + 16)
  return Buffer.concat([head, body, list])
}
