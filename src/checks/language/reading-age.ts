// Whether a text is too hard for the children who will read it (§15.6).
import type { Context } from '../context.ts'
import { findingOf, type Finding } from '../finding.ts'
import { numeral } from '../glance/glance.ts'
import type { Glance } from '../glance/glance.ts'
import { keyAt } from '../glance/words-of.ts'

/** A word of a glance, with what the formula counts. */
export type Counted = {
  readonly at: number
  readonly letters: number
  readonly syllables: number
  readonly sentence: number
}

/** With fewer words the formula says nothing. */
const fewestWords = 8
/** With fewer words than these it is rough, and only what is far too hard is pointed out. */
const fewestForSure = 30
const leewayWhenShort = 7
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
export function readingAge(words: readonly Counted[]): number | undefined {
  if (words.length < fewestWords) return undefined
  const sentences = new Set(words.map(({ sentence }) => sentence)).size
  const syllables = words.reduce((sum, word) => sum + word.syllables, 0)
  return Math.round((0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59 + 5)
}

/** The words of a text, without its numbers. */
export function countedWords(glance: Glance): Counted[] {
  const words: Counted[] = []
  for (let at = 0; at < glance.count; at += 1) {
    if (((glance.looks[at] ?? 0) & numeral) !== 0) continue
    const key = keyAt(glance, at)
    words.push({ at, letters: key.length, syllables: syllablesIn(key), sentence: glance.sentences[at] ?? 0 })
  }
  return words
}

/** Marks the longest word of a text that is too hard for its readers. */
export function findHardReading(glance: Glance, { audience, readersAge = usualAge }: Context): Finding[] {
  if (!audience.some((kind) => children.has(kind))) return []
  const words = countedWords(glance)
  const age = readingAge(words)
  if (age === undefined || age <= readersAge + (words.length < fewestForSure ? leewayWhenShort : leeway))
    return []
  const hardest = words.reduce((hard, word) =>
    word.syllables - hard.syllables > 0 || (word.syllables === hard.syllables && word.letters > hard.letters)
      ? word
      : hard,
  )
  return [
    findingOf({
      kind: 'reading-age',
      start: glance.starts[hardest.at] ?? 0,
      end: glance.ends[hardest.at] ?? 0,
      certainty: 'ask',
      sentence: `This reads as for people of ${age} or older, and its readers are about ${readersAge}.`,
      remedy: { label: 'Make the sentences shorter, and take easier words, beginning with this one.' },
    }),
  ]
}
