// Reads a PDF with Poppler, which is not ours: what a reader's program finds in it.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface PdfRead {
  text: string
  /** What `pdfinfo` says, by its own names: Title, Tagged, Pages. */
  facts: Record<string, string>
  /** The PDF's own description of itself, in which it claims a standard. */
  metadata: string
  /** The sizes of the letters, in whole points. */
  sizes: number[]
}

/** The text comes in the order in which the PDF holds it. Fails in plain words where Poppler is missing. */
export async function readPdf(pdf: Uint8Array): Promise<PdfRead> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-pdf-'))
  try {
    const file = join(folder, 'read.pdf')
    await writeFile(file, pdf)
    const [text, facts, metadata, marked] = await Promise.all([
      poppler('pdftotext', ['-raw', '-nopgbrk', file, '-']),
      poppler('pdfinfo', [file]),
      poppler('pdfinfo', ['-meta', file]),
      poppler('pdftohtml', ['-xml', '-stdout', '-i', '-zoom', '1', file]),
    ])
    const pairs = facts.split('\n').map((line) => /^([^:]+):\s*(.*)$/u.exec(line)?.slice(1) ?? ['', ''])
    return { text, facts: Object.fromEntries(pairs), metadata, sizes: sizesIn(marked) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function poppler(name: string, words: string[]): Promise<string> {
  try {
    return (await run(name, words, { maxBuffer: 20_000_000 })).stdout
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error(`The tests of our PDFs need Poppler’s ${name}: install poppler-utils.`, { cause: error })
  }
}

const sizesIn = (marked: string): number[] =>
  [...marked.matchAll(/<fontspec id="\d+" size="(\d+)"/gu)].map(([, size]) => Number(size))

/** The letters and signs alone, since a line of print may break anywhere. */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '')
