// What 200,000 rows of a roster cost: read and compared, beside csv-parse alone; and taken in by the running program.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { z } from 'zod'

import { demoPassword, demoPeople } from '../src/demo/oakfield.data.ts'
import { ledOn } from '../tests/stories/led-on.ts'
import { acceptRoster, readIn } from '../tests/stories/roster.ts'
import { browserAt } from './browser-at.ts'
import type { Measured } from './measured-process.ts'
import { note } from './note.ts'

const run = promisify(execFile)
const cost = z.object({ rows: z.number(), seconds: z.number(), cpu: z.number(), megabytes: z.number() })
export type ReadingCost = z.infer<typeof cost>

export interface RosterCost {
  ours: ReadingCost
  alone: ReadingCost
  /** Seconds from the press of the button until the last row stands in the database, all in one transaction. */
  takenIn: number
  /** Seconds of the program's CPU for it. */
  takenInCpu: number
}

const rows = 200_000

export async function measureRosters(program: Measured): Promise<RosterCost> {
  note(`a roster of ${rows} rows`)
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-roster-'))
  try {
    const file = join(folder, 'pupils.csv')
    await writeFile(file, madeUp())
    const alone = await read('alone', file)
    return { alone, ours: await read('ours', file), ...(await takeIn(program)) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Each in a process of its own, so that the peak of its memory is its own. */
async function read(reader: 'ours' | 'alone', file: string): Promise<ReadingCost> {
  const bundle = join(dirname(fileURLToPath(import.meta.url)), 'bench-read-roster.mjs')
  const { stdout } = await run(process.execPath, [bundle, reader, file])
  return cost.parse(JSON.parse(stdout))
}

async function takeIn({ origin, usage }: Measured): Promise<Pick<RosterCost, 'takenIn' | 'takenInCpu'>> {
  const office = browserAt(origin)
  const email = demoPeople.find(({ key }) => key === 'office')?.email ?? ''
  ledOn(await office.post('/sign-in', { email, password: demoPassword }))
  const path = await readIn(office, madeUp())
  const before = (await usage()).cpu
  const began = performance.now()
  ledOn(await acceptRoster(office, path))
  while ((await office.get(path)).headers.has('refresh')) await setTimeout(250)
  const takenIn = (performance.now() - began) / 1000
  if (!(await office.get(path)).text.includes('Taken in')) throw new Error('The roster was not taken in.')
  return { takenIn, takenInCpu: ((await usage()).cpu - before) / 1e6 }
}

function madeUp(): string {
  const given = ['Amina', 'Kofi', 'Zoë', 'Wei', 'Eilidh', 'Tomasz', 'Nia', 'Ravi']
  const family = ['Farah', 'Mensah', 'Parker', 'Chen', 'MacLeod', 'Nowak', 'Hughes']
  const row = (at: number) =>
    `A${at},${given[at % 8]},${family[at % 7]},${(at % 6) + 1} Oak,2017-03-${String((at % 28) + 1).padStart(2, '0')}\n`
  return `UPN,Forename,Surname,Reg,DOB\n${Array.from({ length: rows }, (_, at) => row(at)).join('')}`
}
