// The checks of language in one list: each takes a text and what is known about it, and says what it found.
import type { Context } from '../context.ts'
import type { Finding } from '../finding.ts'
import type { Glance } from '../glance/glance.ts'
import { findDisguised } from './disguised.ts'
import { findPhrases } from './find-phrases.ts'
import { findHardReading } from './reading-age.ts'

export type LanguageCheck = (glance: Glance, context: Context) => Finding[]

export const languageChecks: readonly LanguageCheck[] = [
  (glance) => findPhrases(glance),
  (glance) => findDisguised(glance),
  findHardReading,
]
