// Opens the file of a school's own policy, whatever it is, or says in a sentence why it can't be read and what to do.
import { open } from 'node:fs/promises'

import { readText } from './read-text.ts'
import { readWord, type WordRead } from './read-word.ts'
import type { SourceBlock } from './source-block.ts'

export type FileRead = { ok: true; blocks: SourceBlock[] } | { ok: false; problem: string }

/** 10 MB, in bytes: the text of a policy is a hundredth of it, so pictures are what is left. */
export const mostBytes = 10 * 1024 * 1024

const refuse = (problem: string): FileRead => ({ ok: false, problem })
/** A million characters are a policy of four hundred pages. */
const mostText = 1_000_000
const tooLong = 'This file holds more than a million characters, and no policy does. Import the policy alone.'
const emptyFile = 'This file holds no text.'

/** Reads a file of the disk. Errors of the disk come back as sentences too. */
export async function readPolicyFile(path: string): Promise<FileRead> {
  const bytes = await bytesOf(path)
  return typeof bytes === 'string' ? refuse(bytes) : readPolicyBytes(bytes, path)
}

async function bytesOf(path: string): Promise<Buffer | string> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown')
  if (typeof file === 'string')
    return file === 'ENOENT' ? `There is no file ${path}.` : `The file ${path} can’t be opened (${file}).`
  try {
    const { size, isFile } = await file.stat().then((found) => ({ size: found.size, isFile: found.isFile() }))
    if (!isFile) return `${path} is not a file.`
    return size > mostBytes ? tooBig(size) : await file.readFile()
  } finally {
    await file.close()
  }
}

const tooBig = (bytes: number): string =>
  `This file has ${Math.ceil(bytes / 1024 / 1024)} MB. A policy may have 10 MB: take its pictures out, save it again and import that.`

/** Reads what was uploaded or opened. The name says only whether text is meant; what a file is shows in its bytes. */
export async function readPolicyBytes(bytes: Buffer, name: string): Promise<FileRead> {
  if (bytes.length > mostBytes) return refuse(tooBig(bytes.length))
  if (bytes.subarray(0, 1024).includes('%PDF-'))
    return refuse(
      'PDF is not read: a scanned one holds no text, only pictures of it, and the others lose their order. Import the Word document that it was made from, or copy its text into a .txt file.',
    )
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return refuse(oldOrLocked(bytes))
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return fromWord(await readWord(bytes))
  const text = textOf(bytes)
  if (
    text === undefined ||
    !/(?:^|[\\/])[^.\\/]+$|\.(?:txt|text|md|markdown)$/iu.test(name) ||
    text.startsWith('{\\rtf')
  )
    return refuse(
      'This type of file is not known. Import plain text (.txt), Markdown (.md) or a Word document (.docx).',
    )
  if (text.length > mostText) return refuse(tooLong)
  const blocks = readText(text)
  return blocks.some((block) => block.text !== '') ? { ok: true, blocks } : refuse(emptyFile)
}

const oldOrLocked = (bytes: Buffer): string =>
  bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'This document is protected by a password. Open it in Word, take the password off, save it and import that.'
    : 'This is a document of an old Word, or one protected by a password. Open it in Word, save it as .docx without a password and import that.'

const wordProblems: Record<Exclude<WordRead, { ok: true }>['why'], string> = {
  broken: 'This Word document is broken. Open it in Word, save it again as .docx and import that.',
  'too big inside':
    'This Word document is far bigger inside than it looks, so it was not opened. Copy its text into a new document and import that.',
  locked: 'This document is protected by a password. Save it without one and import that.',
  'not Word': 'This is no Word document. Save it as .docx, or as plain text, and import that.',
}

function fromWord(read: WordRead): FileRead {
  if (!read.ok) return refuse(wordProblems[read.why])
  if (read.blocks.reduce((sum, block) => sum + block.raw.length, 0) > mostText) return refuse(tooLong)
  return read.blocks.length > 0 ? read : refuse(emptyFile)
}

/** What Windows-1252 holds from 0x80 on, where Latin 1 has no letters; Node 20's own decoder mistakes one for the other. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Text in UTF-8 or UTF-16, or else as older Windows programs save it; undefined for what is no text. */
function textOf(bytes: Buffer): string | undefined {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes
      .toString('latin1')
      .replace(/[\u0080-\u009f]/gu, (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign)
  }
}
