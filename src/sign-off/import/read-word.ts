// Reads a Word document (DOCX) into blocks: within limits, with its automatic numbers, through mammoth.
import { unzip } from '../../platform/unzip.ts'
import { zip } from '../../platform/zip.ts'
import type { SourceBlock } from './source-block.ts'
import { withAutomaticNumbers } from './word-numbers.ts'

export type WordRead =
  | { ok: true; blocks: SourceBlock[] }
  | { ok: false; why: 'broken' | 'too big inside' | 'locked' | 'not Word' }

/** What mammoth hands over of a document, as far as we read it. */
interface WordNode {
  type: string
  children?: WordNode[]
  value?: string
  checked?: boolean
  styleName?: string | null
  numbering?: { isOrdered: boolean } | null
  noteType?: string
  noteId?: string
  body?: WordNode[]
}
interface WordDocument extends WordNode {
  notes: { resolve: (reference: WordNode) => WordNode | undefined }
}

/** 12 MB of XML is a book of several thousand pages; a zip that grows beyond it was made to do harm. */
const mostInside = 12 * 1024 * 1024
const main = 'word/document.xml'

/** Pictures, headers and footers are left out; footnotes stand in the text where they are called. */
export async function readWord(file: Buffer): Promise<WordRead> {
  const opened = unzip(file, (name) => /\.(?:xml|rels)$/u.test(name), mostInside)
  if (!opened.ok) return opened
  const { files } = opened
  const xml = (name: string): string => files.get(name)?.toString('utf8') ?? ''
  if (!files.has(main)) return { ok: false, why: 'not Word' }
  if ([...files.values()].some((content) => content.includes('<!DOCTYPE')))
    return { ok: false, why: 'broken' }
  const numbered = withAutomaticNumbers(xml(main), xml('word/numbering.xml'), xml('word/styles.xml'))
  const document = await modelOf(zip(new Map(files).set(main, Buffer.from(numbered))))
  return document ? { ok: true, blocks: blocksOf(document) } : { ok: false, why: 'broken' }
}

async function modelOf(buffer: Buffer): Promise<WordDocument | undefined> {
  // Loaded only here: the program starts without it.
  const { default: mammoth } = await import('mammoth')
  let found: WordDocument | undefined
  const transformDocument = (document: WordDocument): WordNode => {
    found = document
    return { ...document, children: [] }
  }
  return mammoth.convertToHtml({ buffer }, { transformDocument, externalFileAccess: false }).then(
    () => found,
    () => undefined,
  )
}

function blocksOf(document: WordDocument): SourceBlock[] {
  const blocks: SourceBlock[] = []
  const words = (node: WordNode): string => {
    if (node.type === 'text') return node.value ?? ''
    if (node.type === 'tab') return '\t'
    if (node.type === 'break') return ' '
    if (node.type === 'checkbox') return node.checked ? '☑ ' : '☐ '
    if (node.type === 'noteReference') return ` (${all(document.notes.resolve(node)?.body).trim()})`
    return all(node.children)
  }
  const all = (nodes: WordNode[] = []): string => nodes.map(words).join('')
  const walk = (node: WordNode): void => {
    if (node.type === 'paragraph') add(kindOf(node), all(node.children), node.numbering ? '-' : '')
    else if (node.type === 'tableRow')
      add('row', (node.children ?? []).map((cell) => linesOf(cell)).join('\t'))
    else for (const child of node.children ?? []) walk(child)
  }
  const linesOf = (cell: WordNode): string => (cell.children ?? []).map(words).join(' ').trim()
  const add = (kind: SourceBlock['kind'], raw: string, marker = ''): void => {
    if (raw.trim() === '') return
    const text = kind === 'row' && raw.endsWith('\t') ? `${raw.trim()}\t` : raw.trim()
    blocks.push({ kind, raw, text, line: blocks.length + 1, marker, wrapped: false })
  }
  walk(document)
  return blocks
}

function kindOf({ styleName, numbering, children = [] }: WordNode): SourceBlock['kind'] {
  if (numbering) return 'item'
  return /^(?:heading \d|title|subtitle)/iu.test(styleName ?? '') && children.length > 0
    ? 'heading'
    : 'paragraph'
}
