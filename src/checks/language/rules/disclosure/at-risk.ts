// What all rules say that hear of a child at risk: they differ only in what they listen for (§15.3).
import type { LanguageRule } from '../../language-rule.ts'

/** A rule whose findings go to the designated safeguarding lead at once. */
export function atRisk(known: Pick<LanguageRule, 'phrases' | 'hits' | 'harmless'>): LanguageRule {
  return {
    kind: 'disclosure',
    certainty: 'likely',
    sentence: 'A child may be at risk.',
    remedy:
      'Tell the designated safeguarding lead now, before anything else. Ask the child nothing more, and promise no secrecy.',
    ...known,
  }
}
