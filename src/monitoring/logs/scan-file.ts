// Scans one file: at once, or a large one in parts by several workers.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { formats, type Sample } from './formats.ts'
import { blockSize, LineBlocks } from './line-blocks.ts'
import { LogCounter, type LogKind } from './log-counter.ts'
import { cutAtLines, isPacked, readPacked, readRange, sizeOf, type OnRead } from './read-source.ts'
import { addCounts, type Counts } from './tally.ts'

/** What a worker is given, and what it gives back. */
export interface Part {
  path: string
  from: number
  to: number
  kind: LogKind
  /** Bytes that each worker has read, by its number, for the progress bar. */
  progress: Float64Array
  number: number
}
export type PartDone = { ok: true; counts: Counts } | { ok: false; problem: string }

export interface Scanned {
  counts: Counts
  /** Files that could not be read, or not to their end, each in a sentence. */
  problems: string[]
}

/** Below this a second worker costs more than it helps. */
const worthParting = 32 << 20

/** Counts a range of a plain file. */
export function countRange(path: string, from: number, to: number, kind: LogKind, onRead: OnRead): Counts {
  const counter = new LogCounter(kind)
  readRange(path, from, to, counter.blocks, onRead)
  counter.blocks.finish()
  return counter.counts()
}

/**
 * Counts a file, packed or plain. `onRead` hears how many bytes more were read.
 * Throws `UnreadableLog`, or the system's own error.
 */
export async function scanFile(
  path: string,
  kind: LogKind,
  workers: number,
  onRead: OnRead,
): Promise<Scanned> {
  if (isPacked(path)) return countPacked(path, kind, onRead)
  const size = sizeOf(path)
  const whole = () => ({ counts: countRange(path, 0, size, kind, onRead), problems: [] })
  if (workers < 2 || size < worthParting) return whole()
  const known = lookAt(path, size, kind)
  if (known.format === undefined || !formats[known.format].linesAlone) return whole()
  return { counts: await countParts(path, size, known, workers, onRead), problems: [] }
}

async function countPacked(path: string, kind: LogKind, onRead: OnRead): Promise<Scanned> {
  const count = async (lenient: boolean) => {
    const counter = new LogCounter(kind)
    const trouble = await readPacked(path, counter.blocks, onRead, lenient)
    counter.blocks.finish()
    return { trouble, counter }
  }
  const first = await count(false)
  if (first.trouble === undefined) return { counts: first.counter.counts(), problems: [] }
  // What was unpacked last is lost with the trouble, unless it is asked for.
  const { counter } = await count(true)
  const problem = `${path}: only a part of it could be unpacked (${first.trouble}).`
  return { counts: counter.counts(), problems: [problem] }
}

/** Finds the format, with the lines from which it was found. */
function lookAt(path: string, size: number, kind: LogKind): LogKind {
  let sample: Sample | undefined
  const blocks = new LineBlocks(
    (bytes, start, end) => (sample ??= { bytes: bytes.slice(start, end), start: 0, end: end - start }),
    () => undefined,
  )
  readRange(path, 0, Math.min(size, blockSize), blocks, () => undefined)
  blocks.finish()
  if (!sample) return kind
  const { format } = new LogCounter({ ...kind, sample })
  return format === undefined ? kind : { ...kind, format, sample }
}

async function countParts(
  path: string,
  size: number,
  kind: LogKind,
  workers: number,
  onRead: OnRead,
): Promise<Counts> {
  const cuts = cutAtLines(path, 0, size, workers)
  const progress = new Float64Array(new SharedArrayBuffer(8 * workers))
  const part = (number: number): Part => ({
    path,
    from: cuts[number] ?? 0,
    to: cuts[number + 1] ?? size,
    kind,
    progress,
    number,
  })
  const others = Array.from({ length: workers - 1 }, (_, index) => startWorker(part(index + 1)))
  let toldBefore = 0
  const tell = () => {
    const read = progress.reduce((sum, bytes) => sum + bytes, 0)
    onRead(read - toldBefore)
    toldBefore = read
  }
  // This thread does its share too, and tells meanwhile of all.
  const { from, to } = part(0)
  const own = countRange(path, from, to, kind, (bytes) => {
    progress[0] = (progress[0] ?? 0) + bytes
    tell()
  })
  const counts = await Promise.all(others)
  tell()
  return addCounts([own, ...counts])
}

/** The built worker, wherever this runs from: the bundle, a script's own bundle below it, or the source. */
function entry(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = ['.', '..', '../../../build'].map((place) => join(here, place, 'log-worker.mjs'))
  return places.find((place) => existsSync(place)) ?? places[0] ?? ''
}

function startWorker(part: Part): Promise<Counts> {
  const worker = new Worker(entry(), { workerData: part })
  return new Promise((done, failed) => {
    worker.once('error', failed)
    worker.once('exit', () => failed(new Error('A worker ended before it had read its part.')))
    worker.once('message', (answer: PartDone) =>
      answer.ok ? done(answer.counts) : failed(new Error(answer.problem)),
    )
  })
}
