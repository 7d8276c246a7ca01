// A PDF holds the words that it was given, as words: nothing in them is ever read as code, and the same order gives the same bytes.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { lettersOf, readPdf } from '../../../tests/stories/read-pdf.ts'
import { pdfData } from '../../sign-off/formats/pdf-data.ts'
import { hasGlyphs, showable } from './known-glyphs.ts'
import { makePdf, type PdfStandard } from './make-pdf.ts'

const madeAt = new Date('2026-11-20T00:00:00Z')
const look = { school: 'Oakfield', colour: '#6b1f4b', logo: false, size: 10.5 } as const
const order = (texts: readonly string[], standard: PdfStandard = 'ua-1') => ({
  template: 'sign-off/formats/policy.typ',
  standard,
  madeAt,
  data: pdfData(
    {
      id: '',
      number: 1,
      title: 'Use of social media',
      clauses: texts.map((text, at) => ({ number: `7.${at + 1}`, text })),
      fingerprint: null,
      effectiveFrom: '2026-12-01',
      minute: null,
      minutedOn: null,
      reviewOn: null,
      owner: undefined,
    },
    { ...look, standard },
  ),
})

async function made(texts: readonly string[], standard?: PdfStandard): Promise<Buffer> {
  const pdf = await makePdf(order(texts, standard))
  if (!pdf.ok) throw new Error(pdf.why)
  return pdf.pdf
}

/** What a typesetter reads as code, what breaks strings, and writing that our typeface lacks. */
const snippets = [
  '#panic("run")',
  '#{ let x = 1 }',
  '#import "@preview/example:0.1.0"',
  '#read("/etc/passwd")',
  '$x^2$',
  '*bold* _it_ `code`',
  '\\u{41} \\',
  '@label <label>',
  '"quoted" \' “so”',
  '= Heading',
  '- list',
  '// comment /* */',
  ']) + [#',
  '](#',
  '-> --- ...',
  '😀 👩‍👩‍👧',
  'שלום',
  'مدرسة',
  '\u202Eabc',
  'Zażółć gęślą',
  'e\u0301',
  '學校',
  '\u0000\u0007',
  '\uD800',
]
/** Stands between two pages, and so within a clause that goes on. */
const foot = /Useofsocialmedia,version1Page\d+of\d+/gu
const clauseText = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary' }), fc.string()), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `Begins ${parts.join(' ').replaceAll('\n', ' ')} ends`)

test('access: whatever a clause says stands in the PDF as its words, and none of it runs as code', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(clauseText, { minLength: 14, maxLength: 14 }), async (texts) => {
      const { text } = await readPdf(await made(texts))
      const read = lettersOf(text).replaceAll(foot, '')
      const missing = texts.filter((each) => !read.includes(lettersOf(showable(each))))
      expect(missing).toEqual([])
    }),
    { numRuns: 8, endOnFailure: true },
  )
}, 60_000)

test('access: each snippet that a typesetter would run stands there letter by letter', async () => {
  const { text, facts } = await readPdf(await made(snippets.slice(0, 14)))
  for (const each of snippets.slice(0, 14)) expect(lettersOf(text)).toContain(lettersOf(each))
  expect(facts).toMatchObject({ Tagged: 'yes', Title: 'Use of social media' })
})

test('access: what the typeface lacks is named by its number, and the PDF says so', async () => {
  expect(showable('A 😀👩‍👧 b')).toBe('A [U+1F600 U+1F469 U+1F467] b')
  expect(showable('Zażółć, Політика, Ελλάδα, “so” – yes…')).toBe('Zażółć, Політика, Ελλάδα, “so” – yes…')
  expect([hasGlyphs('Polski'), hasGlyphs('اردو'), hasGlyphs('ਪੰਜਾਬੀ')]).toEqual([true, false, false])
  const { text } = await readPdf(await made(['A 😀 b']))
  expect(lettersOf(text)).toContain(lettersOf('The typeface of this PDF lacks some characters.'))
})

test('access: two compilations are byte-identical, in one process and in two', async () => {
  const texts = ['One clause', 'Another, with “marks”']
  const [first, second] = [await made(texts), await made(texts)]
  expect(first.equals(second)).toBe(true)
  const elsewhere = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', inAnotherProcess(order(texts))],
    { encoding: 'buffer', maxBuffer: 20_000_000, cwd: import.meta.dirname },
  )
  expect(first.equals(elsewhere.stdout)).toBe(true)
})

/** A Node of its own that starts the typesetter as another copy of the program would. */
const inAnotherProcess = ({ data, standard }: { data: object; standard: string }): string => {
  const file = (name: string) => `new URL('${name}', 'file://${import.meta.dirname}/').pathname`
  return `import { spawnSync } from 'node:child_process'
    const fonts = ['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold']
      .map((name) => ${file('../../../node_modules/@expo-google-fonts/inter/')} + name + '.ttf')
    const input = JSON.stringify({ template: ${file('../../sign-off/formats/policy.typ')}, fonts,
      data: ${JSON.stringify(data)}, standard: '${standard}', madeAt: ${madeAt.getTime() / 1000} })
    const made = spawnSync(process.execPath, [${file('typeset.mjs')}], { input, cwd: '/', maxBuffer: 2e7, env: {} })
    process.stdout.write(made.stdout)`
}

test('access: a template that can’t be set gives the complaint, and the next document is set all the same', async () => {
  const broken = await makePdf({ ...order([]), data: {} })
  expect(broken).toMatchObject({ ok: false, why: expect.stringContaining('dictionary does not contain key') })
  expect((await made(['Words'])).subarray(0, 5).toString()).toBe('%PDF-')
})
