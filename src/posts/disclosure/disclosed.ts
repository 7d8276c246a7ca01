// Words that suggest a child may be at risk: whoever types them is not the one to weigh them, so they are passed on at once (§15.3).
import { lendGlance } from '../../checks/glance/known-words.ts'
import { findPhrases } from '../../checks/language/find-phrases.ts'
import type { Sight } from '../../platform/database.ts'
import type { FindingKind } from '../../policy/finding-kinds.data.ts'

/** A text in which somebody may have told that a child is at risk. */
export interface Disclosed {
  /** What the text belongs to. */
  about: { kind: 'post' | 'contribution'; id: string }
  /** The whole of it, as it was typed. */
  text: string
}

/** Told within the transaction that keeps the text, so that neither stands without the other. */
export type OnDisclosure = (sight: Sight, disclosed: Disclosed) => Promise<void>

const kind: FindingKind = 'disclosure'

/** The words themselves; found beside whatever else the checks find on the same place. */
const wordsOf = (text: string): string[] =>
  lendGlance(text, (glance) => findPhrases(glance))
    .filter((finding) => finding.kind === kind)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())

export const isDisclosure = (text: string): boolean => wordsOf(text).length > 0

/** Whether a text tells something that the one before it did not: the same words are passed on once. */
export function disclosesMore(text: string, before = ''): boolean {
  const known = new Set(wordsOf(before))
  return wordsOf(text).some((words) => !known.has(words))
}
