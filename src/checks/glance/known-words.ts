// All words that any check looks for, numbered once, and the phrases of the language rules filed under them.
import { contactWords } from '../contacts/contact-words.data.ts'
import { phraseIndex } from '../language/phrase-index.ts'
import { readPhrase } from '../language/phrase.ts'
import { languageRules } from '../language/rules/all-rules.ts'
import { glanceOver, withGlance } from './glance-over.ts'
import type { Glance } from './glance.ts'

/** The phrases of all language rules, ready for matching. */
export const phrases = phraseIndex(
  languageRules.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase: readPhrase(phrase) }))),
  Object.values(contactWords).flatMap((words) => words.split(' ')),
)

/** Reads a text once, with the words of all checks known. */
export const glanceAt = (text: string): Glance => glanceOver(text, phrases.vocabulary)

/** The same, lent to `use` alone. */
export const lendGlance = <Result>(text: string, use: (glance: Glance) => Result): Result =>
  withGlance(text, phrases.vocabulary, use)
