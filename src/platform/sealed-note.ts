// A note to ourselves that a browser carries for us, sealed: what a form needs again when it comes back.
import type { z } from 'zod'

import type { Program } from './program.ts'

/** Seals data for a hidden field; `kind` says what it is for, so that no note passes for another. */
export function sealNote({ seal }: Program, kind: string, data: unknown, now: Date): string {
  const text = JSON.stringify({ kind, at: now.getTime(), data })
  return seal.seal(Buffer.from(text, 'utf8')).toString('base64url')
}

/** Opens a note; undefined where it is none of ours, of another kind, or older than `lasts`, in milliseconds. */
export function openNote<T>(
  { seal }: Program,
  kind: string,
  note: string,
  shape: z.ZodType<T>,
  { now, lasts }: { now: Date; lasts: number },
): T | undefined {
  if (!/^[\w-]{1,20000}$/u.test(note)) return undefined
  try {
    const told = JSON.parse(seal.open(Buffer.from(note, 'base64url')).toString('utf8')) as {
      kind?: unknown
      at?: unknown
      data?: unknown
    }
    const age = typeof told.at === 'number' ? now.getTime() - told.at : Infinity
    const read = shape.safeParse(told.data)
    return told.kind === kind && age >= 0 && age <= lasts && read.success ? read.data : undefined
  } catch {
    // Whoever made it up did not have our key.
    return undefined
  }
}
