// What the command line says of a scanned log: for machines one JSON object, for people a short table.
import type { Counts } from '../tally.ts'

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
const figure = (count: number): string => count.toLocaleString('en-GB').padStart(12)

export const scanInJson = (counts: Counts): string => JSON.stringify(counts)

/** People are counted and not named: who wants names asks for --json, and answers for it. */
export function scanInWords({ lines, damaged, visits, refused, services, users }: Counts): string {
  const rows = Object.entries(services)
  const widest = Math.max(8, ...rows.map(([name]) => name.length))
  return [
    `Lines   ${figure(lines)}`,
    `Damaged ${figure(damaged)}`,
    `Visits  ${figure(visits)}   of which refused ${refused.toLocaleString('en-GB')}`,
    `Users   ${figure(Object.keys(users).length)}`,
    '',
    ...(rows.length === 0
      ? ['No social service of the catalogue was visited.']
      : [
          `${''.padEnd(widest)} ${'visits'.padStart(12)} ${'refused'.padStart(12)}`,
          ...rows.map(
            ([name, seen]) =>
              `${oneLine(name).padEnd(widest)} ${figure(seen.visits)} ${figure(seen.refused)}`,
          ),
        ]),
  ].join('\n')
}
