// Gives the words of a glance as text, for the few places where a check must read letters.
import { fold } from '../words.ts'
import type { Glance } from './glance.ts'

const contracted = new Set('he she it that there who what where how here let'.split(' '))

/** The folded word; “don’t” is don't, “Jayden’s” is jayden. */
export function keyAt({ text, starts, wordEnds, ends }: Glance, at: number): string {
  const [start, wordEnd, end] = [starts[at] ?? 0, wordEnds[at] ?? 0, ends[at] ?? 0]
  const key = fold(text.slice(start, wordEnd))
  if (end === wordEnd) return key
  const ending = text.slice(wordEnd + 1, end).toLowerCase()
  return ending === 's' && !contracted.has(key) ? key : `${key}'${ending}`
}
