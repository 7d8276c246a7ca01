// For tests: counts a log that is given as text, in pieces of any length, as the command does.
import { LogCounter, type LogKind } from './log-counter.ts'
import type { Counts } from './tally.ts'

export function countText(text: string | Uint8Array, kind: LogKind = {}, piece = 1 << 16): Counts {
  const counter = new LogCounter(kind)
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for (let from = 0; from < bytes.length; from += piece)
    counter.blocks.push(bytes.subarray(from, from + piece))
  counter.blocks.finish()
  return counter.counts()
}

export const nobody = {}
export const none = { lines: 0, damaged: 0, visits: 0, refused: 0, services: {}, users: {} }
