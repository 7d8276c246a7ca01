// The register as a file that spreadsheets open.
import { csvOf } from '../../platform/csv.ts'
import type { RegisterLine } from './register.ts'

const columns: readonly (readonly [string, (line: RegisterLine) => string])[] = [
  ['Name', ({ name }) => name],
  ['Host', ({ host }) => host],
  ['Address', ({ address }) => address],
  ['State', ({ state }) => state.label],
  ['Run by', ({ runBy }) => runBy],
  ['Answers for it', ({ answersFor }) => answersFor],
  ['Goes live', ({ opens }) => opens ?? ''],
  ['Closes', ({ closes }) => closes ?? ''],
  ['Settings looked at', ({ checkedOn }) => checkedOn ?? ''],
  ['What is missing', ({ gaps }) => gaps.map(({ sentence }) => sentence).join(' ')],
]

export const registerCsv = (lines: readonly RegisterLine[]): string =>
  csvOf([columns.map(([head]) => head), ...lines.map((line) => columns.map(([, text]) => text(line)))])
