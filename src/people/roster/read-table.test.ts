// A table of pupils is read however it was exported, and each row that can't be right is told with its line.
import { describe, expect, test } from 'vitest'

import { guessMapping, lacking } from './mapping.ts'
import { readRoster } from './read-roster.ts'
import type { Roster } from './roster.ts'

const today = '2026-11-23'
const sims = `UPN,Legal Forename,Legal Surname,Preferred Forename,Reg,DOB
A1,Amina,Farah,,4 Oak,04/03/2017
A2,Oluwaseun,Bakare,Seun,4 Oak,2017-05-01
A3,Zoë,O’Brien,,4 Elm,
`
async function read(bytes: Buffer | string): Promise<Roster> {
  const found = await readRoster(Buffer.from(bytes), undefined, today)
  if (!found.ok) throw new Error(found.problem)
  return found.roster
}
const problem = async (bytes: Buffer | string): Promise<string> => {
  const found = await readRoster(Buffer.from(bytes), undefined, today)
  return found.ok ? '' : found.problem
}
const names = ({ pupils }: Roster) => pupils.map((each) => `${each.givenName} ${each.familyName}`)
const inWindows = (text: string) =>
  Buffer.from(text.replaceAll('’', '\u0092').replaceAll('“', '\u0093'), 'latin1')
const bigEndian = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

describe('§18.2 the roster of pupils', () => {
  test.each([
    ['UTF-8', Buffer.from(sims)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${sims}`)],
    ['UTF-16 as Excel saves it', Buffer.from(`\ufeff${sims}`, 'utf16le')],
    ['UTF-16 the other way round', bigEndian(sims)],
    ['UTF-16 without a mark', Buffer.from(sims, 'utf16le')],
    ['Windows-1252', inWindows(sims)],
    ['semicolons', Buffer.from(sims.replaceAll(',', ';'))],
    ['tabs', Buffer.from(sims.replaceAll(',', '\t'))],
    ['the line that Excel puts first', Buffer.from(`sep=;\r\n${sims.replaceAll(',', ';')}`)],
    ['old line ends', Buffer.from(sims.replaceAll('\n', '\r'))],
  ])('is read in %s', async (_, bytes) => {
    const roster = await read(bytes)
    expect(roster.rejected).toEqual([])
    expect(names(roster)).toEqual(['Amina Farah', 'Oluwaseun Bakare', 'Zoë O’Brien'])
    expect(roster.pupils.map((each) => each.knownAs)).toEqual([null, 'Seun', null])
  })

  test('names the line of a repeated number, a ragged row, a birth to come and what is missing', async () => {
    const roster = await read(`${sims}A1,Grace,Nowak,,4 Elm,
A5,Wei,Chen
A6,Ravi,Sharma,,4 Oak,01/09/2031
,Nia,Hughes,,4 Elm,
A8,"Eilidh
Rose",MacLeod,,4 Elm,
A9,Kofi,Mensah,,,30/02/2017
A10,Ana,Costa,,4 Elm,30/02/2017
`)
    expect(roster.rejected).toEqual([
      { line: 5, reason: 'The number A1 stands on line 2 already.' },
      { line: 6, reason: 'This row has 3 cells, and there are 6 headings.' },
      { line: 7, reason: 'The date of birth 2031-09-01 is in the future.' },
      { line: 8, reason: 'There is no pupil’s number.' },
      { line: 11, reason: 'There is no class.' },
      { line: 12, reason: '“30/02/2017” is not a date of birth.' },
    ])
    expect(names(roster)).toContain('Eilidh Rose MacLeod')
    expect([...roster.unclear]).toEqual(expect.arrayContaining(['A5', 'A6', 'A9']))
  })

  test('brings the carers on a pupil’s row, once for brothers and sisters, with parental responsibility', async () => {
    const roster =
      await read(`Student ID,First name,Last name,Form,Guardian 1 name,Guardian 1 email,Guardian 1 relationship,Guardian 1 parental responsibility
1,Amina,Farah,4 Oak,Leila Farah,Leila@example.org,Mother,Yes
2,Yusuf,Farah,2 Ash,Leila Farah,leila@example.org,Mother,Yes
3,Tomasz,Nowak,2 Ash,Ewa Nowak,,Aunt,No
`)
    expect(roster.carers.map(({ fullName, email }) => [fullName, email])).toEqual([
      ['Leila Farah', 'leila@example.org'],
      ['Ewa Nowak', null],
    ])
    const [amina, yusuf, tomasz] = roster.pupils
    expect(amina?.carers).toEqual(yusuf?.carers)
    expect(amina?.carers).toMatchObject([{ relationship: 'Mother', responsible: true }])
    expect(tomasz?.carers).toMatchObject([{ relationship: 'Aunt', responsible: false }])
  })

  test('is refused with what to do where it can’t be a roster', async () => {
    expect(await problem('')).toContain('holds no text')
    expect(await problem('UPN,Forename,Surname,Reg\n')).toContain('no rows')
    expect(await problem('Colour,Size\nred,4\n')).toContain(
      'not found: Pupil’s number, First name, Surname, Class. The file has: Colour, Size.',
    )
    expect(await problem(`${sims}A4,"Wei,Chen\n${'x,y\n'.repeat(50_000)}`)).toContain('never closed')
    expect(await problem(Buffer.from('PK\u0003\u0004 broken'))).toContain('This ZIP is broken')
  })

  test('is refused above 250,000 rows, before it fills the memory', async () => {
    const row = 'A,Wei,Chen,4 Elm\n'
    expect(await problem(`UPN,Forename,Surname,Reg\n${row.repeat(260_000)}`)).toContain(
      'more than 250,000 rows',
    )
  })
})

test.each([
  ['SIMS', ['Adno', 'Legal Surname', 'Legal Forename', 'Reg Group', 'Year Taught In', 'UPN'], 'UPN'],
  ['Arbor', ['Arbor Student ID', 'First Name', 'Last Name', 'Registration Form'], 'Arbor Student ID'],
  ['Bromcom', ['Student ID', 'Preferred First Name', 'Preferred Last Name', 'Tutor Group'], 'Student ID'],
])('the headings of an export of %s are known', (_, headings, id) => {
  const mapping = guessMapping(headings)
  expect(lacking(mapping)).toEqual([])
  expect(mapping.id).toBe(id)
})
