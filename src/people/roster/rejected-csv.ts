// The rejected rows as a table for Excel, which must not run what stands in them.
import type { Rejected } from './roster.ts'

/** CSV with a mark, so that Excel reads it as UTF-8; formulas are made plain text by an apostrophe. */
export const rejectedCsv = (rejected: readonly Rejected[]): string =>
  `\ufeff${[
    ['File', 'Line', 'Why it was rejected'],
    ...rejected.map(({ file, line, reason }) => [file ?? '', String(line), reason]),
  ]
    .map((cells) => `${cells.map(cellOf).join(',')}\r\n`)
    .join('')}`

/** Source: OWASP, CSV injection. */
const cellOf = (text: string): string =>
  `"${(/^[\s'"]*[=+\-@|%]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
