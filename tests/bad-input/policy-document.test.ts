// Documents that can't be read as a policy, sent through the real form: each is told in a sentence, and nothing is kept.
import { deflateRawSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { zip } from '../../src/platform/zip.ts'
import { trapText, trapWord, wordFile, wordParagraph } from '../../src/sign-off/import/trap-policy.fixture.ts'
import { useWorld } from '../world.ts'
import { statusOfClearPage } from './clear-page.ts'

const world = useWorld()
const address = '/policy/write/import'

async function send(content: string | Buffer, name: string) {
  const body = new FormData()
  body.append('document', new File([new Uint8Array(Buffer.from(content))], name))
  return (await world.browser('head')).postBody(address, body)
}

/** One part of 64 MB that packs into 64 KB. */
function bomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 'a'))
  const made = zip([['word/document.xml', packed]])
  for (const at of [8, made.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 10]) made.writeUInt16LE(8, at)
  return made
}
const locked = () =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])

test.each<[string, () => string | Buffer, RegExp]>([
  ['bomb.docx', bomb, /far bigger inside/u],
  ['locked.docx', locked, /protected by a password/u],
  ['scan.pdf', () => '%PDF-1.7\n', /holds no text/u],
  ['cut.docx', () => trapWord().subarray(0, 900), /broken/u],
  ['empty.docx', () => wordFile(wordParagraph(' ')), /holds no text/u],
  ['long.txt', () => `1.1 ${'long '.repeat(250_000)}`, /more than a million characters/u],
  ['page.html', () => '<p>1.1 x</p>', /type of file is not known/u],
  ['letter.txt', () => 'Dear all, the fair is on Friday.', /No clause was found/u],
])('%s is refused on the page with what to do', async (name, content, sentence) => {
  const answer = await send(content(), name)
  expect(statusOfClearPage(answer)).toBe(422)
  expect(answer.text).toMatch(sentence)
  expect(answer.text).toContain('name="document"')
  expect(world.logged).toEqual([])
})

test('a form without a file says what to choose', async () => {
  const answer = await (await world.browser('head')).post(address)
  expect(statusOfClearPage(answer)).toBe(422)
  expect(answer.text).toContain('Choose the file of your policy.')
})

test('a document of 40 MB is refused before it is read, with how much a form takes', async () => {
  const answer = await send(Buffer.alloc(40 * 1024 * 1024, 'a'), 'big.docx')
  expect(statusOfClearPage(answer)).toBe(413)
  expect(answer.text).toContain('A form can take up to 2 MB.')
})

test('a document with NUL, halves of characters and an odd name is taken in as what is left of it', async () => {
  const odd = Buffer.from(`\ufeff${trapText.replace('Insults;', 'Ins\u0000ults \ud800;')}`, 'utf16le')
  const head = await world.browser('head')
  const sent = await send(odd, '<b>\u202e.txt')
  expect(sent.status).toBe(303)
  const preview = await head.get(sent.location)
  expect([preview.status, preview.text.includes('31 of 99 found'), preview.text.includes('<b>')]).toEqual([
    200,
    true,
    false,
  ])
  expect((await head.post(sent.location)).status).toBe(303)
  expect(world.logged).toEqual([])
})

test('a document sent twice, or accepted twice, makes one version', async () => {
  const head = await world.browser('head')
  const [first, second] = [await send(trapText, 'policy.txt'), await send(trapText, 'policy.txt')]
  expect((await head.get(first.location)).status).toBe(404)
  expect((await head.get(second.location)).status).toBe(200)
  expect((await head.post(second.location)).status).toBe(409)
  expect((await head.get(second.location)).status).toBe(200)
})
