// Hands out a file's lines one by one with their numbers, however long the file is.
import { createReadStream } from 'node:fs'

export type Line = {
  /** Counted from 1, blank lines too. */
  readonly number: number
  readonly text: string
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

/** Cut at line feeds alone, since JSON may hold U+2028 as it is; the file's byte order mark is left out. Throws as the file system does. */
export async function* textLines(path: string): AsyncGenerator<Line> {
  let number = 0
  let pieces: string[] = []
  const stream = path === '-' ? process.stdin : createReadStream(path)
  stream.setEncoding('utf8')
  for await (const chunk of stream as AsyncIterable<string>) {
    const [first = '', ...rest] = chunk.split('\n')
    pieces.push(first)
    for (const next of rest) {
      number += 1
      yield { number, text: withoutReturn(begun(pieces.join(''), number)) }
      pieces = [next]
    }
  }
  const last = pieces.join('')
  if (last !== '') yield { number: number + 1, text: withoutReturn(begun(last, number + 1)) }
}

function begun(line: string, number: number): string {
  return number === 1 && line.startsWith('\uFEFF') ? line.slice(1) : line
}
