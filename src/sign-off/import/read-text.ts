// Reads plain text and Markdown into blocks: a line begins a new block or goes on with the one before.
import { withoutMarks } from './clean-marks.ts'
import type { SourceBlock } from './source-block.ts'

const bullet = /^\s*(?:[-*+•◦▪‣·–—]|o(?=\s{2,}))\s+/u
const letter = /^\s*\(?(?:[a-z]|[ivx]{1,4})[.)]\s+/iu
const number = /^\s*(?:\*\*|__)?[([]?(?:§|clause|section)?\s*\d{1,2}(?:\\?[.)]|\s)/iu
const label = /^\s*[A-Z][\w /’'()-]{1,40}:(?:\s|$)/u
const rule = /^[\s|:=_*+-]*$/u
const longBlank = /_{3,}/u
const opener = /^\W*(?:appendix|annex|note\b|https?:)/iu

/** The blocks of a text. Every character of the text that is not a space is in exactly one block's `raw`, in order. */
export function readText(source: string): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let before = ''
  for (const [index, line] of source.split(/\r\n|[\n\r\f\v\u2028\u2029]/u).entries()) {
    if (line.trim() !== '') {
      const last = blocks.at(-1)
      if (last !== undefined && goesOn(last, before, line)) extend(last, line)
      else blocks.push(blockOf(line, index + 1, before))
    }
    before = line
  }
  return blocks
}

function blockOf(line: string, at: number, before: string): SourceBlock {
  const block = { raw: line, line: at, marker: '', wrapped: false }
  if (rule.test(line) && !longBlank.test(line)) return { ...block, kind: 'rule', text: '' }
  const hashes = /^\s{0,3}#{1,6}\s+/u.exec(line)
  if (hashes)
    return { ...block, kind: 'heading', text: withoutMarks(line.replace(/^\s*#+\s+|\s+#+\s*$/gu, '')) }
  if (isRow(line)) return { ...block, kind: 'row', text: rowText(cells(line).join('\t')) }
  const marker = (bullet.exec(line) ?? letter.exec(line))?.[0] ?? ''
  const text = withoutMarks(line.slice(marker.length).replace(/^\s*>\s?/u, ''))
  if (marker !== '') return { ...block, kind: 'item', marker: marker.trim(), text }
  const wrapped = before.trim() !== '' && !/[.:;!?>*]\s*$|^\s*#/u.test(before) && !isRow(before)
  return { ...block, kind: isBold(line) ? 'heading' : 'paragraph', text, wrapped }
}

function goesOn(last: SourceBlock, before: string, line: string): boolean {
  if (before.trim() === '' || last.kind === 'rule' || last.kind === 'heading' || isRow(line)) return false
  if (last.kind === 'row') return false
  if ([bullet, letter, number, label, opener, /^\s{0,3}#{1,6}\s/u].some((form) => form.test(line)))
    return false
  if ((rule.test(line) && !longBlank.test(line)) || isBold(line)) return false
  return !(/[.:;!?]["’”)*]*\s*$/u.test(before) && /^\W*\p{Lu}/u.test(line))
}

function extend(block: SourceBlock, line: string): void {
  block.raw += `\n${line}`
  const more = withoutMarks(line)
  block.text += block.text === '' || more === '' ? more : ` ${more}`
}

const isBold = (line: string): boolean => /^\s*(\*\*|__)[^*_]+\1:?\s*$/u.test(line) && line.trim().length < 90
// A tab between words makes a row; a number and a tab is a list's own setting.
const isRow = (line: string): boolean =>
  /^\s*\|.*\|/u.test(line) || /\t/u.test(line.replace(/^\s*(?:\W\s*)?[(§]?[\d.]*[.):]?\s*/u, ''))
/** An empty last cell shows as a tab at the end: it is a blank to fill. */
const rowText = (row: string): string => withoutMarks(row) + (/\t\s*$/u.test(row) ? '\t' : '')
const cells = (line: string): string[] =>
  /^\s*\|/u.test(line)
    ? line
        .trim()
        .replace(/^\||\|$/gu, '')
        .split('|')
        .map((cell) => cell.trim())
    : [line]
