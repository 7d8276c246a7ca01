// Mends a text as its findings say: one tap at one place, and everything at once.
import type { Finding } from './finding.ts'

type Place = Pick<Finding, 'start' | 'end'>
type Find = (text: string) => readonly Finding[]

/** So often a text is looked through again; each round mends what the one before laid bare, and few need a second. */
const mostRounds = 30

const endsInLetter = /[\p{L}\p{M}\p{N}]$/u
const beginsWithLetter = /^[\p{L}\p{M}\p{N}]/u

/** The words as they stand in the place of what is found: apart from a word that they would grow together with. */
export function writtenInto(text: string, { start, end }: Place, words: string): string {
  if (words === '') return words
  // Two units, since a letter may take both.
  const before = endsInLetter.test(text.slice(Math.max(0, start - 2), start)) ? ' ' : ''
  const after = beginsWithLetter.test(text.slice(end, end + 2)) ? ' ' : ''
  return `${before}${words}${after}`
}

/** The text with every finding that has a replacement mended; the findings must not overlap. */
export function mended(text: string, findings: readonly Finding[]): string {
  return findings
    .toSorted((a, b) => b.start - a.start)
    .reduce((mending, { start, end, remedy }) => {
      if (remedy.replacement === undefined || remedy.replacement === mending.slice(start, end)) return mending
      return (
        mending.slice(0, start) +
        writtenInto(mending, { start, end }, remedy.replacement) +
        mending.slice(end)
      )
    }, text)
}

/** The text mended until one tap mends nothing more in it: without a name the words beside it may read otherwise. */
export function mendedThroughout(text: string, find: Find): string {
  let now = text
  for (let round = 0; round < mostRounds; round += 1) {
    const next = mended(now, find(now))
    if (next === now) break
    now = next
  }
  return now
}
