// The rejected rows as a table for Excel, which must not run what stands in them.
import { csvOf } from '../../platform/csv.ts'
import type { Rejected } from './roster.ts'

/** CSV with a mark, so that Excel reads it as UTF-8. */
export const rejectedCsv = (rejected: readonly Rejected[]): string =>
  `\ufeff${csvOf([
    ['File', 'Line', 'Why it was rejected'],
    ...rejected.map(({ file, line, reason }) => [file ?? '', String(line), reason]),
  ])}`
