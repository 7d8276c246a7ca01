// A school's own document is taken in whole: its clauses, its parts without a number, and what nobody can map.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { importPolicy, importReport, type ImportedPolicy } from './import-policy.ts'
import { readPolicyBytes } from './read-file.ts'
import { readText } from './read-text.ts'
import { trapMarkdown, trapText, trapWord } from './trap-policy.fixture.ts'

const clauses =
  'cover access hr 1.1 1.2 1.5 2.1 2.2 3.1 3.2 3.3 4 4.1 4.5 4.6 7 7.1 7.10 10.1 12 12.1 13 16.4 18.4 18.5 18.6 18.6_note 18.7 18.8 signature App.1'
    .split(' ')
    .map((number) => number.replace('_', ' '))

async function imported(bytes: string | Buffer, name: string): Promise<ImportedPolicy> {
  const read = await readPolicyBytes(Buffer.from(bytes), name)
  if (!read.ok) throw new Error(read.problem)
  return importPolicy(read.blocks)
}
const documents = [
  ['plain text', trapText, 'policy.txt'],
  ['Markdown', trapMarkdown, 'policy.md'],
  ['a Word document', trapWord(), 'policy.docx'],
] as const

describe.each(documents)('read from %s', (_, bytes, name) => {
  test('every clause and every part without a number is found, in the order of the document', async () => {
    const { clauses: found } = importReport(await imported(bytes, name))
    expect(found.map((clause) => clause.number)).toEqual(clauses)
  })

  test('what has no place on the map is told with its words and its line, and why', async () => {
    const { unmapped } = await imported(bytes, name)
    expect(unmapped.map(({ text, why }) => [text, why])).toEqual([
      ['With these rules we want to:', 'It stands in section 2 without a number.'],
      ['3.9 A clause that no map knows.', 'The policy map has no clause 3.9.'],
      ['7.1 Insults again;', 'A clause 7.1 stands in this document already.'],
    ])
    expect(unmapped.every(({ line }) => line > 10)).toBe(true)
  })

  test('a clause keeps its whole text: a broken page, letters, bullets and the link below it', async () => {
    const { pieces } = await imported(bytes, name)
    const textOf = (number: string) => pieces.find((piece) => piece.number === number)?.text
    expect(textOf('1.5')).toContain('https://guidance.example.org/safe%20habits.pdf')
    expect(textOf('3.3')).toMatch(/lessons are no\nbreaks in any sense/u)
    expect(textOf('4.6')).toMatch(/a\) unkind words[^]*b\) pictures[^]*links to either/u)
    expect(textOf('App.1')).toMatch(/insert school name[^]*1\.1 Name of the page[^]*Signature/u)
  })

  test('a number that a sentence holds begins no clause', async () => {
    const { pieces } = await imported(bytes, name)
    expect(pieces.filter((piece) => piece.number === '10.1').length).toBe(1)
    expect(pieces.find((piece) => piece.number === '2.2')?.text).toContain('3.5 million')
  })
})

test('a title is how the clause begins, or the name of its part', async () => {
  const { clauses: found } = importReport(await imported(trapText, 'policy.txt'))
  expect(found.find(({ number }) => number === '18.6 note')?.title).toBe('Note in 18.6')
  expect(found.find(({ number }) => number === '7.1')?.title).toBe('Insults;')
})

describe('whatever is in the text, every character of it stands in exactly one piece, in order', () => {
  const trap = fc.constantFrom(
    ...trapText.split('\n'),
    ...trapMarkdown.split('\n'),
    '1. One',
    '13. PTA',
    '* * *',
    '---',
    '|a|b|',
    '[[',
    ']',
    '\t',
    '\u00a0',
    '18.6',
    'Appendix 2',
    'NOTE: x',
    '9.9.9 x',
    '4.2018',
  )
  const lines = fc.array(
    fc.oneof({ weight: 4, arbitrary: trap }, fc.string(), fc.string({ unit: 'grapheme' })),
    { maxLength: 60 },
  )
  const bare = (text: string) => text.replace(/\s/gu, '')

  test('and nothing of it comes twice', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const source = given.join('\n')
        const { pieces } = importPolicy(readText(source))
        expect(bare(pieces.flatMap((piece) => piece.blocks.map((block) => block.raw)).join(''))).toBe(
          bare(source),
        )
        const kinds = pieces.map((piece) => (piece.number === null ? '' : piece.number)).filter(Boolean)
        expect(new Set(kinds).size).toBe(kinds.length)
        expect(
          pieces.filter(({ is, number }) => (is === 'clause' || is === 'part') !== (number !== null)),
        ).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('and each slot lies where it says', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { pieces, slots } = importPolicy(readText(given.join('\n')))
        expect(new Set(slots.map((slot) => slot.id)).size).toBe(slots.length)
        for (const slot of slots.filter(({ clause }) => clause !== null))
          expect(pieces.find(({ number }) => number === slot.clause)?.text.slice(slot.start, slot.end)).toBe(
            slot.text,
          )
      }),
      { numRuns: 200 },
    )
  })
})
