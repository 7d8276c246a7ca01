// The checks of language in one list: each takes a text and what is known about it, and says what it found.
import type { Context } from '../context.ts'
import type { Finding } from '../finding.ts'
import { findDisguised } from './disguised.ts'
import { findPhrases } from './find-phrases.ts'
import { findHardReading } from './reading-age.ts'

export type LanguageCheck = (text: string, context: Context) => Finding[]

export const languageChecks: readonly LanguageCheck[] = [
  (text) => findPhrases(text),
  (text) => findDisguised(text),
  findHardReading,
]
