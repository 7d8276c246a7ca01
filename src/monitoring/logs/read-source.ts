// Opens what a log comes from: a file, plain or packed with gzip, or standard input.
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { constants, createGunzip } from 'node:zlib'

import type { LineBlocks } from './line-blocks.ts'

/** Told after each piece: so many bytes more of the source have been read. */
export type OnRead = (bytes: number) => void

export function isPacked(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const head = new Uint8Array(2)
    return readSync(file, head) === 2 && head[0] === 0x1f && head[1] === 0x8b
  } finally {
    closeSync(file)
  }
}

/** Reads a plain file from one place to another, at once and without waiting: nothing else is to be done meanwhile. */
export function readRange(path: string, from: number, to: number, blocks: LineBlocks, onRead: OnRead): void {
  const file = openSync(path, 'r')
  try {
    for (let place = from; place < to;) {
      const room = blocks.room()
      const read = readSync(file, room, 0, Math.min(room.length, to - place), place)
      // A log that was cut off meanwhile ends here.
      if (read === 0) break
      blocks.wrote(read)
      place += read
      onRead(read)
    }
  } finally {
    closeSync(file)
  }
}

/**
 * Reads a packed file. Gives the trouble where it is cut off or broken; with `lenient` all that could be unpacked
 * before has been given then, and a file that is only cut off is no trouble.
 */
export async function readPacked(
  path: string,
  blocks: LineBlocks,
  onRead: OnRead,
  lenient: boolean,
): Promise<string | undefined> {
  const packed = createReadStream(path, { highWaterMark: 1 << 18 })
  packed.on('data', (chunk) => onRead(chunk.length))
  const opened = packed.pipe(
    createGunzip({
      chunkSize: 1 << 18,
      ...(lenient ? { finishFlush: constants.Z_SYNC_FLUSH } : {}),
    }),
  )
  packed.on('error', (error) => opened.destroy(error))
  let trouble: string | undefined
  opened.on('error', (error) => (trouble = error.message))
  opened.on('data', (chunk: Uint8Array) => blocks.push(chunk))
  await new Promise<void>((done) => void opened.once('close', done))
  return trouble
}

export async function readInput(
  input: NodeJS.ReadableStream,
  blocks: LineBlocks,
  onRead: OnRead,
): Promise<void> {
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    blocks.push(bytes)
    onRead(bytes.length)
  }
}

export const sizeOf = (path: string): number => statSync(path).size

/** Places that part a file into ranges of about the same length, each after a newline. */
export function cutAtLines(path: string, from: number, to: number, parts: number): number[] {
  const file = openSync(path, 'r')
  const window = new Uint8Array(1 << 16)
  const after = (place: number): number => {
    for (let begin = place; begin < to;) {
      const read = readSync(file, window, 0, window.length, begin)
      const found = window.subarray(0, read).indexOf(10)
      if (found >= 0) return Math.min(to, begin + found + 1)
      if (read === 0) break
      begin += read
    }
    return to
  }
  try {
    const cuts = Array.from({ length: parts - 1 }, (_, index) =>
      after(from + Math.floor(((to - from) * (index + 1)) / parts)),
    )
    return [from, ...cuts, to]
  } finally {
    closeSync(file)
  }
}
