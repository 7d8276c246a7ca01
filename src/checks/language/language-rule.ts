// A rule of the language checks: the phrases that it knows, what it says, and its own examples on both sides.
import type { FindingKind } from '../../policy/finding-kinds.data.ts'
import type { Certainty } from '../finding.ts'

export type LanguageRule = {
  readonly kind: FindingKind
  readonly certainty: Certainty
  readonly sentence: string
  /** What to do, as an instruction to the author. */
  readonly remedy: string
  /** As `readPhrase` reads them. */
  readonly phrases: readonly string[]
  /** Texts in which the rule finds something. */
  readonly hits: readonly string[]
  /** Texts that come near, and in which this rule finds nothing. */
  readonly harmless: readonly string[]
}
