// Finds the classes that a text names beside a pupil's first name: together they tell which pupil it is.
import type { Surroundings } from './name-surroundings.ts'
import type { Candidate } from './names/candidate.ts'
import type { PreparedRoster } from './roster.ts'
import type { Word } from './words.ts'

/** How many words may stand between the name and the class. */
const reach = 3

type Span = { readonly first: number; readonly last: number }

function isNear(text: string, words: readonly Word[], span: Span, candidate: Candidate): boolean {
  const [left, right] =
    span.first > candidate.last ? [candidate.last, span.first] : [span.last, candidate.first]
  const between = text.slice(words[left]?.end, words[right]?.start)
  return left < right && right - left <= reach + 1 && !/[.!?\n]/u.test(between)
}

function* spansAround(place: Surroundings, longest: number): Generator<Span> {
  const { words, candidate } = place
  const from = Math.max(0, candidate.first - reach - longest)
  const to = Math.min(words.length, candidate.last + 1 + reach + longest)
  for (let first = from; first < to; first += 1) {
    for (let last = first; last < Math.min(to, first + longest); last += 1) yield { first, last }
  }
}

/** The classes written within a few words of the name: Amina in 4B, 4B’s Amina, Amina (Year 4). */
export function classesBeside(place: Surroundings, roster: PreparedRoster): Set<string> {
  const { text, words, candidate } = place
  const found = new Set<string>()
  for (const span of spansAround(place, roster.longestClass)) {
    const keys = words.slice(span.first, span.last + 1).map((word) => word.key)
    const classes = roster.classes.get(keys.join(' '))
    if (!classes || !isNear(text, words, span, candidate)) continue
    for (const className of classes) found.add(className)
  }
  return found
}
