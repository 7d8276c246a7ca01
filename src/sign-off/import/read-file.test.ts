// What can't be read as a policy is refused with a sentence that says what to do, however it is made.
import { mkdtemp, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { zip } from '../../platform/zip.ts'
import { importPolicy } from './import-policy.ts'
import { readPolicyBytes, readPolicyFile } from './read-file.ts'
import { trapWord, wordFile, wordParagraph, wordRow } from './trap-policy.fixture.ts'

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const refused: [string, () => string | Buffer, RegExp][] = [
  ['scan.pdf', () => '%PDF-1.7\n', /holds no text.*Import the Word document/u],
  [
    'locked.docx',
    () => Buffer.concat([ole, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]),
    /protected by a password/u,
  ],
  ['old.doc', () => Buffer.concat([ole, Buffer.alloc(600)]), /save it as \.docx/u],
  ['bomb.docx', bomb, /far bigger inside/u],
  ['cut.docx', () => trapWord().subarray(0, 900), /broken/u],
  ['photos.docx', () => zip([['a.jpg', Buffer.from('x')]]), /no Word document/u],
  ['empty.docx', () => wordFile(wordParagraph(' ')), /holds no text/u],
  ['empty.txt', () => ' \n', /holds no text/u],
  ['page.html', () => '<p>1.1 x</p>', /type of file is not known/u],
  ['program.txt', () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), /type of file is not known/u],
]

/** One part of 64 MB that packs into 64 KB. */
function bomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 'a'))
  const made = zip([['word/document.xml', packed]])
  for (const at of [8, made.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 10]) made.writeUInt16LE(8, at)
  return made
}

test.each(refused)('%s is refused with a sentence that says what to do', async (name, content, sentence) => {
  const read = await readPolicyBytes(Buffer.from(content()), name)
  expect(read.ok ? '' : read.problem).toMatch(sentence)
})

test('no such file, a folder, and 40 MB are refused before anything is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-import-'))
  const big = join(folder, 'big.txt')
  const handle = await open(big, 'w')
  await handle.truncate(40 * 1024 * 1024)
  await handle.close()
  const cases: [string, RegExp][] = [
    [join(folder, 'none.txt'), /There is no file/u],
    [folder, /is not a file|can’t be opened/u],
    [big, /has 40 MB/u],
  ]
  for (const [path, sentence] of cases) {
    const read = await readPolicyFile(path)
    expect(read.ok ? '' : read.problem).toMatch(sentence)
  }
})

test('a Word document that is damaged anywhere is read or refused, and never throws', async () => {
  const whole = trapWord()
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
      const bytes = Buffer.from(whole)
      bytes[at] = byte
      const read = await readPolicyBytes(isCut ? bytes.subarray(0, at) : bytes, 'policy.docx')
      expect(read.ok ? read.blocks.length : read.problem.length).toBeGreaterThan(0)
    }),
    { numRuns: 40 },
  )
})

test.each([
  ['UTF-8', Buffer.from('\ufeff- 16.4 The café’s pages')],
  ['UTF-16', Buffer.from('\ufeff- 16.4 The café’s pages', 'utf16le')],
  ['Windows-1252', Buffer.from('- 16.4 The caf\u00e9\u0092s pages', 'latin1')],
])('text in %s keeps its letters', async (_, bytes) => {
  const read = await readPolicyBytes(bytes, 'policy.txt')
  expect(read.ok && importPolicy(read.blocks).pieces.map(({ number, text }) => [number, text])).toEqual([
    ['16.4', 'The café’s pages'],
  ])
})

const numbered = (text: string, level: number, list = 1) =>
  wordParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

test('numbers that Word counts by itself are read as they stand on the page, also those of a style', async () => {
  const body = [
    wordParagraph('What it covers', '<w:pStyle w:val="Heading1"/>'),
    numbered('Any service.', 1),
    numbered('Everybody.', 1),
    wordParagraph('What it is for', '<w:pStyle w:val="Heading1"/>'),
    numbered('Clear words, that is', 1),
    numbered('what is fine', 0, 2),
    numbered('what is not', 0, 2),
    numbered('Good pages.', 1),
    wordRow(['2.3', 'Safety.']),
  ].join('')
  const read = await readPolicyBytes(wordFile(body), 'policy.docx')
  const pieces = read.ok ? importPolicy(read.blocks).pieces : []
  expect(pieces.map(({ is, number, text }) => [is, number, text])).toEqual([
    ['heading', null, '1. What it covers'],
    ['clause', '1.1', 'Any service.'],
    ['clause', '1.2', 'Everybody.'],
    ['heading', null, '2. What it is for'],
    ['clause', '2.1', 'Clear words, that is\na) what is fine\nb) what is not'],
    ['clause', '2.2', 'Good pages.'],
    ['clause', '2.3', 'Safety.'],
  ])
})

test('a text made to keep the program busy is done within seconds', async () => {
  const evil = [
    '[',
    '[a]',
    'NOTE ',
    '<input ',
    '0 0 ',
    '1. a\n',
    'a\n',
    '*a',
    '_a',
    'The of ',
    '- 4.6 a\nb\n',
    '(or ',
    '__a__',
    '.....',
    '[x](http://',
    'A\t',
  ]
  for (const piece of evil) {
    const began = performance.now()
    const read = await readPolicyBytes(Buffer.from(piece.repeat(150_000 / piece.length)), 'policy.txt')
    if (read.ok) importPolicy(read.blocks)
    expect([piece, performance.now() - began < 5000]).toEqual([piece, true])
  }
}, 60_000)
