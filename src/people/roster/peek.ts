// The headings of a table and its first rows, for choosing what each column holds.
import { encodingOf } from './decode.ts'
import { readCsv } from './read-csv.ts'

export interface Peek {
  headings: string[]
  /** The first rows, as many cells as headings. */
  rows: (readonly string[])[]
}

const beginning = 1 << 16
const mostRowsShown = 3

/** Undefined where the file is no table. */
export async function peekInto(bytes: Buffer): Promise<Peek | undefined> {
  const found: Peek = { headings: [], rows: [] }
  await readCsv(wholeLines(bytes), {
    headings: (names) => {
      found.headings = [...names]
      return undefined
    },
    row: (cells) => {
      if (found.rows.length < mostRowsShown) found.rows.push(cells)
    },
    ragged: () => {},
  })
  return found.headings.length > 1 ? found : undefined
}

/** The beginning of a file, up to the end of a line. */
function wholeLines(bytes: Buffer): Buffer {
  if (bytes.length <= beginning) return bytes
  const end = bytes.lastIndexOf(encodingOf(bytes).startsWith('utf-16') ? '\n\0' : '\n', beginning, 'latin1')
  return bytes.subarray(0, end < 0 ? beginning : end)
}
