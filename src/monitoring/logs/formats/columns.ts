// Logs whose lines are columns: e2guardian's tabs and quotes, and any CSV. Which column holds what is said by a layout.
import { at, hasControl, lineEnd, textEnd } from '../bytes.ts'
import { plainName, told, type Entry, type LineReader, type Told } from '../entry.ts'
import { findHost } from './url-host.ts'

const quote = 34

/** Places within the bytes. */
export interface Stretch {
  start: number
  end: number
}

/** Which column, from 0, holds what. */
export interface Layout {
  /** The byte between columns. */
  separator: number
  /** Whether columns may stand in quotes, as in CSV. */
  quoted: boolean
  /** Whether quotes within quotes are left as they are, so that only quote, separator, quote ends a column. */
  careless?: boolean
  /** How many columns a whole line has; with `atLeast` it may have more. */
  columns: number
  atLeast?: boolean
  url: number
  user?: number
  /** Whether a line is whole, as far as this format can tell. */
  isWhole?: (bytes: Uint8Array, columns: readonly Stretch[]) => boolean
  /** Whether it is a heading or a question for a password: no visit. */
  isNothing?: (bytes: Uint8Array, columns: readonly Stretch[]) => boolean
  isRefused: (bytes: Uint8Array, columns: readonly Stretch[]) => boolean
}

const mostColumns = 256

export function columnReader(layout: Layout): LineReader {
  const columns: Stretch[] = Array.from({ length: mostColumns }, () => ({ start: 0, end: 0 }))
  const read = (bytes: Uint8Array, start: number, _end: number, entry: Entry): Told => {
    const newline = lineEnd(bytes, start)
    entry.next = newline + 1
    const end = textEnd(bytes, start, newline)
    const count = splitColumns(bytes, start, end, layout, columns)
    const fits = layout.atLeast === true ? count >= layout.columns : count === layout.columns
    if (!fits || hasControl(bytes, start, end)) return told.damaged
    // A heading is no entry, so that it need not look like one.
    if (layout.isNothing?.(bytes, columns) === true) return told.nothing
    if (layout.isWhole?.(bytes, columns) === false) return told.damaged
    const url = columns[layout.url] as Stretch
    findHost(bytes, url.start, url.end, entry)
    const user = layout.user === undefined ? url : (columns[layout.user] as Stretch)
    entry.userStart = layout.user === undefined ? 0 : user.start
    entry.userEnd = layout.user === undefined ? 0 : user.end
    entry.refused = layout.isRefused(bytes, columns)
    return told.request
  }
  return { read, spellUser: layout.quoted ? (written) => written.replaceAll('""', '"') : plainName }
}

/** Gives the number of columns, or -1 where quotes are not closed. */
export function splitColumns(
  bytes: Uint8Array,
  start: number,
  end: number,
  { separator, quoted, careless }: Pick<Layout, 'separator' | 'quoted' | 'careless'>,
  columns: Stretch[],
): number {
  let count = 0
  let place = start
  for (;;) {
    const column = columns[count]
    if (column === undefined) return -1
    count += 1
    if (quoted && bytes[place] === quote) {
      const close = closingQuote(bytes, place + 1, end, separator, careless === true)
      if (close < 0) return -1
      column.start = place + 1
      column.end = close
      place = close + 1
    } else {
      column.start = place
      while (place < end && bytes[place] !== separator) place += 1
      column.end = place
    }
    if (place >= end) return count
    if (at(bytes, place) !== separator) return -1
    place += 1
  }
}

function closingQuote(
  bytes: Uint8Array,
  start: number,
  end: number,
  separator: number,
  careless: boolean,
): number {
  for (let place = start; place < end; place += 1) {
    if (bytes[place] !== quote) continue
    const ends =
      place + 1 === end || (bytes[place + 1] === separator && (!careless || bytes[place + 2] === quote))
    if (ends) return place
    if (careless) continue
    if (bytes[place + 1] !== quote) return -1
    place += 1
  }
  return -1
}
