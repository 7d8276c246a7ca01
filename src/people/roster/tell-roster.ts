// What the command line says of a roster that would be imported: for machines one JSON object, for people a table.
import { compareRoster, countsOf, nobodyPresent, type RosterPlan } from './compare-roster.ts'
import { openRoster } from './open-roster.ts'
import type { Rejected } from './roster.ts'

export type Told = { ok: true; out: string } | { ok: false; problem: string }

/** Reads a roster and says what it would do to a school that has nobody yet. Nothing is stored. */
export async function tellRoster(path: string, today: string, json: boolean): Promise<Told> {
  const read = await openRoster(path, today)
  if (!read.ok) return read
  const plan = compareRoster(nobodyPresent, read.roster)
  return { ok: true, out: json ? inJson(plan) : inWords(plan, read.roster.schools) }
}

/** The row's place and why it is rejected; an export of several files is told by the file's name first. */
export const reasonOf = ({ file, reason }: Rejected): string =>
  file === undefined ? reason : `${file}: ${reason}`

const inJson = (plan: RosterPlan): string =>
  JSON.stringify({
    ...countsOf(plan),
    rejected: plan.rejected.map((row) => ({ line: row.line, reason: reasonOf(row) })),
  })

/** So many rejected rows are told; the JSON tells all. */
const mostTold = 50

function inWords({ pupils, staff, carers, rejected }: RosterPlan, schools: readonly string[]): string {
  const table = [
    ['', 'added', 'changed', 'left'],
    ['Pupils', pupils.added.length, pupils.changed.length, pupils.left.length],
    ['Staff', staff.added.length, staff.changed.length, ''],
    ['Carers', carers.added.length, carers.changed.length, ''],
  ]
  return [
    ...(schools.length > 0 ? [`Schools: ${schools.map(oneLine).join(', ')}`, ''] : []),
    ...table.map(([name, ...counts]) =>
      [String(name).padEnd(8), ...counts.map((count) => String(count).padStart(9))].join('').trimEnd(),
    ),
    '',
    `Rejected rows: ${rejected.length}`,
    ...rejected.slice(0, mostTold).map((row) => `  line ${row.line}\t${oneLine(reasonOf(row))}`),
    ...(rejected.length > mostTold
      ? [`  and ${rejected.length - mostTold} more: add --json to see all.`]
      : []),
    '',
    'Nothing was stored.',
  ].join('\n')
}

/** Control characters of a file must not reach a terminal. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
