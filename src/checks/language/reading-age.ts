// Whether a text is too hard for the children who will read it (§15.6).
import type { Context } from '../context.ts'
import { findingOf, type Finding } from '../finding.ts'
import { tokensOf, type Token } from './tokens.ts'

/** With fewer words the formula says nothing. */
const fewestWords = 30
/** Above this many years over the readers' age a text is pointed out; the formula is no finer than that. */
const leeway = 2
/** The age that is taken where a site for pupils does not say which: Year 4. */
const usualAge = 9
const children = new Set(['pupils', 'other-pupils'])

/** The syllables of an English word, by its groups of vowels; right for about nine words of ten. */
export function syllablesIn(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^lt]e)$/u, '').match(/[aeiouy]{1,2}/gu)
  return Math.max(1, groups?.length ?? 0)
}

/**
 * The age, in years, at which a text is read with ease. Formula: Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and
 * Chissom, 1975, Research Branch Report 8-75), 0.39 words a sentence + 11.8 syllables a word − 15.59; a grade is read at its
 * number plus five years. Undefined for a text with too few words.
 */
export function readingAge(words: readonly Token[]): number | undefined {
  if (words.length < fewestWords) return undefined
  const sentences = new Set(words.map(({ sentence }) => sentence)).size
  const syllables = words.reduce((sum, { key }) => sum + syllablesIn(key), 0)
  return Math.round((0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59 + 5)
}

/** Marks the longest word of a text that is too hard for its readers. */
export function findHardReading(text: string, { audience, readersAge = usualAge }: Context): Finding[] {
  if (!audience.some((kind) => children.has(kind))) return []
  const words = tokensOf(text).filter(({ key }) => !/^\d/u.test(key))
  const age = readingAge(words)
  if (age === undefined || age <= readersAge + leeway) return []
  const [hardest] = words.toSorted(
    (a, b) => syllablesIn(b.key) - syllablesIn(a.key) || b.key.length - a.key.length,
  )
  if (!hardest) return []
  return [
    findingOf({
      kind: 'reading-age',
      start: hardest.start,
      end: hardest.end,
      certainty: 'ask',
      sentence: `This reads as for people of ${age} or older, and its readers are about ${readersAge}.`,
      remedy: { label: 'Make the sentences shorter, and take easier words, beginning with this one.' },
    }),
  ]
}
