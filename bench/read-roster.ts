// Reads one roster in a process of its own, with our reader or with csv-parse alone, and says what it cost.
import { createReadStream } from 'node:fs'

import { parse } from 'csv-parse'

import { compareRoster, countsOf, nobodyPresent } from '../src/people/roster/compare-roster.ts'
import { openRoster } from '../src/people/roster/open-roster.ts'

const [, , reader = '', file = ''] = process.argv
const began = performance.now()
const rows = reader === 'ours' ? await ours() : await alone()
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
const seconds = (performance.now() - began) / 1000
process.stdout.write(
  JSON.stringify({ rows, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1e3 }),
)

/** Every row read, judged and compared, as `gatepost roster import --dry-run` does it. */
async function ours(): Promise<number> {
  const read = await openRoster(file, '2026-11-23')
  if (!read.ok) throw new Error(read.problem)
  return countsOf(compareRoster(nobodyPresent, read.roster)).added
}

/** The rows as objects by their headings, and nothing done with them. */
async function alone(): Promise<number> {
  let count = 0
  for await (const _ of createReadStream(file).pipe(parse({ columns: true }))) count += 1
  return count
}
