// Which characters a PDF of ours can show. What the typeface lacks is named by its number, for a tagged PDF may hold no empty box.
import { readFileSync } from 'node:fs'

import { fontFiles } from './fonts.ts'

/** The text as the PDF can show it: 😀 becomes [U+1F600]; what is never seen is left out. */
export function showable(text: string): string {
  const known = (knownCharacters ??= charactersOf(readFileSync(fontFiles()[0] ?? '')))
  const plain = text.toWellFormed().normalize('NFC').replace(unseen, '')
  return plain.replace(/[^\x20-\x7e\n]+/gu, (run) =>
    Array.from(run)
      .map((each) => (isShown(known, each) ? each : unknownMark + each))
      .join('')
      .replace(marked, named),
  )
}

/** The same data with each text of it made showable. */
export function allShowable<Data>(data: Data): Data {
  const shown = JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? showable(value) : value,
  ) as Data
  return shown
}

/** Whether the typeface has a glyph for each letter of the text. */
export const hasGlyphs = (text: string): boolean => !/\[U\+[\dA-F]+/u.test(showable(text))

/** The numbers of one run of characters, in one pair of brackets. */
const named = (run: string): string =>
  `[${Array.from(run.replaceAll(unknownMark, ''))
    .map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')}]`

/** Marks a character that is not known; it can't stand in the text, where it means nothing. */
const unknownMark = '\uFFFE'
const marked = /(?:\uFFFE.)+/gsu
/** Control and format characters, and what chooses the look of an emoji; a line's end stays. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}\u2028\u2029\uFFFE]/gu

/** The typeface keeps glyphs of its own at numbers that mean nothing elsewhere. */
const isShown = (known: ReadonlySet<number>, each: string): boolean =>
  each === '\n' || (known.has(each.codePointAt(0) ?? 0) && !/[\p{Co}\p{Cn}]/u.test(each))

let knownCharacters: ReadonlySet<number> | undefined

/** The code points of a font's character map. Source: OpenType, 'cmap' table, formats 4 and 12. */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16)
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (entry === undefined) return new Set()
  const cmap = font.readUInt32BE(entry + 8)
  const known = new Set<number>()
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at++) {
    const map = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4)
    const format = font.readUInt16BE(map)
    if (format === 4) addSegments(font, map, known)
    if (format === 12) addGroups(font, map, known)
  }
  return known
}

function addSegments(font: Buffer, map: number, known: Set<number>): void {
  const size = font.readUInt16BE(map + 6)
  for (let at = 0; at < size; at += 2) {
    const [end, start] = [font.readUInt16BE(map + 14 + at), font.readUInt16BE(map + 16 + size + at)]
    for (let code = start; code <= end && code < 0xffff; code++) known.add(code)
  }
}

function addGroups(font: Buffer, map: number, known: Set<number>): void {
  const groups = font.readUInt32BE(map + 12)
  for (let at = map + 16; at < map + 16 + groups * 12; at += 12)
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) known.add(code)
}
