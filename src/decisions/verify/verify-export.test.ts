// The ledger verified from outside: an export of Oakfield's is whole, and whatever is done to it shows.
import { beforeAll, describe, expect, test } from 'vitest'

import { exportedLedger, lastNote, namedKey } from '../../../tests/stories/exported-ledger.ts'
import { fillIn } from '../../../tests/stories/open-site.ts'
import { useWorld } from '../../../tests/world.ts'
import { verifyExport, type Known } from './verify-export.ts'

const world = useWorld()
let before: string[] = []
let lines: string[] = []

const verdict = (of: readonly string[], known?: Known) => verifyExport([Buffer.from(of.join(''))], known)
const problems = async (of: readonly string[], known?: Known) => (await verdict(of, known)).problems.join(' ')

beforeAll(async () => {
  const author = await world.browser('teacher')
  await fillIn(world, author)
  before = await exportedLedger(world)
  await author.post(`/sites/${await fillIn(world, author)}/send`)
  lines = await exportedLedger(world)
})

describe('ledger: an export that nobody has touched', () => {
  test('is whole, by its own key and by the key that was noted elsewhere', async () => {
    const entries = lines.filter((line) => line.startsWith('{"index"')).length
    const whole = await verdict(lines, { key: namedKey(lines), outside: [lastNote(before)] })
    expect(whole).toMatchObject({ entries, erased: 0, checkpoints: 3, problems: [] })
  })

  test('is whole in pieces of one byte, and by a checkpoint out of a letter', async () => {
    const bytes = Buffer.from(lines.join(''))
    const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
    const letter = `Dear chair,\r\n\r\n  ${lastNote(before).split('\n').join('\r\n\r\n  ')}\r\nKeep this.`
    expect((await verifyExport(pieces, { outside: [letter] })).problems).toEqual([])
  })

  test('can be given without its texts, and then shows no word of them', async () => {
    const leaves = await exportedLedger(world, { texts: false })
    expect(leaves.join('')).not.toContain('O’Neill')
    expect(await verdict(leaves)).toMatchObject({ root: (await verdict(lines)).root, problems: [] })
  })
})

describe('ledger: what was done to an export shows', () => {
  test('a letter of an entry, with its leaf made right again', async () => {
    const at = lines.findIndex((line) => line.includes('begin'))
    const { salt, entry, ...line } = JSON.parse(lines[at] ?? '') as { salt: string; entry: string }
    const changed = `${JSON.stringify({ ...line, salt, entry: entry.replace('begin', 'ended') })}\n`
    expect(await problems(lines.with(at, changed))).toContain('was changed')
  })

  test.each([
    ['an entry taken out', (of: string[]) => of.filter((_, at) => at !== 3), 'is not entry 2'],
    ['two entries swapped', (of: string[]) => of.with(2, of[3] ?? '').with(3, of[2] ?? ''), 'is not entry'],
    ['an entry given twice', (of: string[]) => [...of.slice(0, 3), ...of.slice(2)], 'is not entry 2'],
    ['the last entries cut off', (of: string[]) => of.slice(0, -3), 'Entries are missing'],
    ['the last checkpoint cut off', (of: string[]) => of.slice(0, -1), 'No checkpoint stands over'],
    [
      'half a line',
      (of: string[]) => [...of.slice(0, -1), of.at(-1)?.slice(0, -2) ?? ''],
      'The last line is not whole',
    ],
    [
      'a text taken out',
      (of: string[]) => of.with(3, (of[3] ?? '').replace(/,"salt".*/u, '}')),
      'has lost its text',
    ],
    [
      'a text passed off as erased',
      (of: string[]) => of.with(3, (of[3] ?? '').replace(/,"salt".*/u, ',"erasedBy":4}')),
      'no entry says that it was erased',
    ],
    [
      'a space',
      (of: string[]) => of.with(2, (of[2] ?? '').replace(',', ', ')),
      'not as the program writes it',
    ],
    ['bytes that are no letters', (of: string[]) => of.with(2, '\uD800\n'), 'not as the program writes it'],
  ])('%s', async (_, tamper, said) => {
    expect(await problems(tamper([...lines]))).toContain(said)
  })

  test('an older state put back is found by a checkpoint that was kept outside, and by nothing else', async () => {
    expect(await problems(before)).toBe('')
    expect(await problems(before, { outside: [lastNote(lines)] })).toContain('the end was cut off')
  })

  test('another school’s key, and a checkpoint that another key signed', async () => {
    const other = namedKey(lines).replace(/\+.*/u, '+00000000+AQ==')
    expect(await problems(lines, { key: other })).toContain('This ledger has another key.')
    const forged = lastNote(lines).replace(/\n(\d+)\n/u, (_, size: string) => `\n${Number(size) - 1}\n`)
    expect(await problems(lines, { outside: [forged] })).toContain('not signed by the ledger’s key')
  })
})
