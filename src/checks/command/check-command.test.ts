// The command that examines a file of posts: its output, and what it says of files that are not as they should be.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sheet } from '../../../tests/stories/pictures.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-check-'))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

const heading = 'id,given_name,family_name,known_as,class,name_consent,photo_consent'
const oakfieldRoster = `${heading}\n1,Maya,Kowalski,,4 Oak,no,yes\n2,Bilal,Hussain,,4 Oak,yes,no\n`

/** Runs `gatepost check` on a roster and an input, written to files first. */
async function checked(roster: string, input: string, ...more: string[]) {
  const [rosterFile, inputFile] = [join(folder, 'roster.csv'), join(folder, 'posts.jsonl')]
  await writeFile(rosterFile, roster)
  await writeFile(inputFile, input)
  return gatepost('check', '--roster', rosterFile, '--input', inputFile, ...more)
}

const gatepost = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((done) => {
    const bin = join(import.meta.dirname, '../../../bin/gatepost.mjs')
    const child = execFile(process.execPath, [bin, ...words], (_, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    )
  })

const linesOf = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

describe('§18.2 gatepost check', () => {
  test('§18.2 prints one JSON object for each post, with places in UTF-16 units', async () => {
    const posts = [
      { id: 'a', text: '🎉 Well done Maya Kowalski and Bilal Hussain', context: { audience: ['public'] } },
      { id: 2, text: 'Ring 01632 960100', context: { school_contacts: ['01632 960100'] } },
    ]
    const input = posts.map((post) => JSON.stringify(post)).join('\n')
    const { code, out, err } = await checked(oakfieldRoster, input, '--json')
    expect([code, err]).toEqual([0, ''])
    const sentence = expect.stringContaining('Maya’s family has not agreed')
    expect(linesOf(out)).toEqual([
      {
        id: 'a',
        findings: [{ kind: 'pupil-named', clause: '18.2', start: 13, end: 26, certainty: 'sure', sentence }],
      },
      { id: 2, findings: [] },
    ])
  })

  test('§18.2 byte order marks, Windows line ends, blank lines and missing fields do no harm', async () => {
    const roster = `\uFEFF${oakfieldRoster.replaceAll('\n', '\r\n')}\r\n`
    const input = '\uFEFF{"id":"a","text":"Maya Kowalski"}\r\n\r\n   \r\n{"id":"b"}\r\n{"id":"c","text":null}'
    const { code, out, err } = await checked(roster, input, '--json')
    expect([code, err]).toEqual([0, ''])
    expect(linesOf(out)).toMatchObject([
      { id: 'a', findings: [{ start: 0, end: 13 }] },
      { id: 'b', findings: [] },
      { id: 'c', findings: [] },
    ])
  })

  test('§18.2 a line that can’t be read is told with its number, and the others go on', async () => {
    const input = '{"id":"a"}\n{nonsense\n{"text":"no id"}\n[]\n{"id":"b","text":7}\n{"id":"c"}\n'
    const { code, out, err } = await checked(`${oakfieldRoster}3,,,,4 Oak,no,no\n`, input, '--json')
    expect(code).toBe(1)
    expect(linesOf(out)).toEqual([
      { id: 'a', findings: [] },
      { id: 'c', findings: [] },
    ])
    for (const number of [2, 3, 4, 5]) expect(err).toContain(`posts.jsonl, line ${number}: `)
    expect(err).toContain('roster, line 4: ')
  })

  test('§18.2 without --json it prints a table to read', async () => {
    const { out } = await checked(oakfieldRoster, '{"id":"a","text":"Maya Kowalski won"}\n{"id":"b"}')
    const [first, second] = out.trimEnd().split('\n')
    expect(first?.split('\t').slice(0, 6)).toEqual([
      'a',
      '§18.2',
      'pupil-named',
      'sure',
      '0–13',
      'Maya Kowalski',
    ])
    expect(second).toBe('b\tnothing found')
  })

  test('§18.2 the pictures of a post are examined too: their place is the picture and a box, and one that is not there is said', async () => {
    await writeFile(join(folder, 'sheet.png'), await sheet(['Star of the week', 'Maya Kowalski']))
    const input = '{"id":"a","text":"Well done!","images":["sheet.png","gone.jpg"]}\n'
    const { code, out, err } = await checked(oakfieldRoster, input, '--json')
    const sentence = expect.stringContaining('Maya’s family has not agreed')
    const box = [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)]
    const found = {
      kind: 'written-name',
      clause: '18.2',
      image: 'sheet.png',
      box,
      certainty: 'sure',
      sentence,
    }
    expect(linesOf(out)).toEqual([{ id: 'a', findings: [found] }])
    expect([code, err]).toEqual([1, 'a, gone.jpg: There is no such file.\n'])
  })

  test('§18.2 what is missing from the command, or from the roster, is said', async () => {
    expect(await gatepost('check')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--roster'),
    })
    const noColumn = await checked('id,name\n1,Maya\n', '{"id":"a"}')
    expect(noColumn).toMatchObject({ code: 1, out: '', err: expect.stringContaining('given_name') })
    const noFile = await gatepost('check', '--roster', '/nowhere.csv', '--input', '/nowhere.jsonl')
    expect(noFile).toMatchObject({ code: 1, out: '', err: expect.stringContaining('/nowhere.csv') })
  })
})

test('§8.2 gatepost check-profile prints one JSON object for each profile', async () => {
  const input = join(folder, 'profiles.jsonl')
  await writeFile(input, '{"handle":"OakfieldPrimaryFan","display_name":"Jo"}\n{"handle":"jo_bakes"}\n')
  const { code, out } = await gatepost(
    'check-profile',
    '--school',
    'Oakfield Primary School',
    '--input',
    input,
    '--json',
  )
  expect(code).toBe(0)
  expect(linesOf(out)).toMatchObject([
    { id: 'OakfieldPrimaryFan', findings: [{ kind: 'school-name-in-profile', clause: '8.2' }] },
    { id: 'jo_bakes', findings: [] },
  ])
})
