// Scans what the command names: a file, a folder of rotated files, or standard input.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { LogCounter, UnreadableLog, type LogKind } from './log-counter.ts'
import { readInput, type OnRead } from './read-source.ts'
import { scanFile, type Scanned } from './scan-file.ts'
import { addCounts, type Counts } from './tally.ts'

/** The files of a folder, the oldest first: access.log.2.gz, access.log.1, access.log. Folders within are left alone. */
export function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .toSorted((a, b) => ageOf(b) - ageOf(a) || (a < b ? -1 : 1))
    .map((name) => join(path, name))
}

/** How often a file was rotated, from its name; one that bears a date instead sorts by its name. */
const ageOf = (name: string): number => Number(/\.(\d{1,4})(?:\.gz)?$/u.exec(name)?.[1] ?? 0)

/** One bad file in a folder stops nothing; alone, it is thrown as `UnreadableLog` or the system's own error. */
export async function scanPath(
  path: string,
  kind: LogKind,
  workers: number,
  onRead: OnRead,
): Promise<Scanned> {
  const files = filesOf(path)
  const [only] = files
  if (files.length === 1 && only === path) return scanFile(path, kind, workers, onRead)
  const parts: Counts[] = []
  const problems: string[] = []
  for (const file of files) {
    const counted = await scanFile(file, kind, workers, onRead).catch((error: unknown) => error as Error)
    if (counted instanceof Error) problems.push(`${file}: ${counted.message}`)
    else {
      parts.push(counted.counts)
      problems.push(...counted.problems)
    }
  }
  if (parts.length === 0) throw new UnreadableLog(problems[0] ?? `${path} holds no file.`)
  return { counts: addCounts(parts), problems }
}

export async function scanInput(
  input: NodeJS.ReadableStream,
  kind: LogKind,
  onRead: OnRead,
): Promise<Scanned> {
  const counter = new LogCounter(kind)
  await readInput(input, counter.blocks, onRead)
  counter.blocks.finish()
  return { counts: counter.counts(), problems: [] }
}
