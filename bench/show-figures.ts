// Shows the figures as a table that a person can read.
import type { RequestCost } from './requests.ts'
import type { ReadingCost } from './rosters.ts'
import type { Figures } from './take-figures.ts'

export function showFigures({
  machine,
  install,
  starts,
  memory,
  requests,
  signIns,
  typing,
  roster,
}: Figures): string {
  const { atRest, afterRequests } = memory
  return [
    `Node ${machine.node}, ${machine.cores} cores, ${machine.processor}`,
    '',
    table([
      ['', 'measured', 'aim'],
      ...(install
        ? [
            ['npm ci', seconds(install.seconds), ''],
            [`npm ci, ${install.packages} packages`, megabytes(install.megabytes), ''],
          ]
        : []),
      ['First page, empty data folder, with the build', seconds(starts.coldWithBuild), ''],
      ['First page, empty data folder', seconds(starts.cold), '4 s'],
      ['First page, second start', seconds(starts.warm), '1.5 s'],
      ['Memory of the program after the start', megabytes(atRest.program), ''],
      ['Memory of PostgreSQL after the start', megabytes(atRest.database), ''],
      ['Memory of the program after all requests', megabytes(afterRequests.program), ''],
      ['Memory of PostgreSQL after all requests', megabytes(afterRequests.database), ''],
    ]),
    '',
    'CPU for each request, and of bare Hono without a database that sends the same bytes:',
    '',
    table([['', 'program', 'aim', 'bare Hono', 'ratio', 'PostgreSQL', 'answer'], ...requests.map(costRow)]),
    '',
    `Signing in with a password: ${signIns.perSecond.toFixed(0)} a second, four at once. CPU for each: ${milliseconds(signIns.cpu)}, of which argon2 alone takes ${milliseconds(signIns.argon2)}.`,
    '',
    `Checking as somebody types, ${typing.pupils.toLocaleString('en-GB')} pupils: answered in ${milliseconds(typing.median)}, nineteen of twenty in ${milliseconds(typing.slowestOfTwenty)} (aim 50 ms), for ${milliseconds(typing.cpu)} of the program’s CPU. The first answer, which reads the roster, takes ${milliseconds(typing.first)}; the page asks for it as it opens.`,
    '',
    `A roster of ${roster.ours.rows.toLocaleString('en-GB')} rows, read and compared, and csv-parse alone upon the same file:`,
    '',
    table([
      ['', 'time', 'CPU', 'peak of memory'],
      ['Read and compared', ...readingRow(roster.ours)],
      ['csv-parse alone', ...readingRow(roster.alone)],
      ['Taken in, one transaction', seconds(roster.takenIn), seconds(roster.takenInCpu), ''],
    ]),
    '',
  ].join('\n')
}

const readingRow = ({ seconds: time, cpu, megabytes: peak }: ReadingCost): string[] => [
  seconds(time),
  seconds(cpu),
  megabytes(peak),
]

const costRow = ({ what, program, aim, peer, ratio, database, bytes }: RequestCost): string[] => [
  what,
  milliseconds(program),
  `${aim} ms`,
  milliseconds(peer),
  `× ${ratio.toFixed(1)}`,
  database === undefined ? '–' : milliseconds(database),
  `${(bytes / 1000).toFixed(1)} kB`,
]

const seconds = (value: number): string => `${value.toFixed(2)} s`
const milliseconds = (value: number): string => `${value.toFixed(2)} ms`
const megabytes = (value: number): string => `${value.toFixed(0)} MB`

/** Columns under each other: the first leans on its start, the others on their end. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart((widths[column] ?? 0) + 2),
        )
        .join('')
        .trimEnd(),
    )
    .join('\n')
}
