// Finds what the rules of language know in a text.
import { findingOf, type Finding } from '../finding.ts'
import type { Glance } from '../glance/glance.ts'
import { phrases } from '../glance/known-words.ts'
import { keyAt } from '../glance/words-of.ts'
import { innocentNeighbours } from './foul-words.data.ts'
import type { LanguageRule } from './language-rule.ts'
import { matchPhrases, type Match, type Tally } from './match-phrases.ts'

const neighbours = new Map(
  Object.entries(innocentNeighbours).map(([word, beside]) => [word, new Set(beside.split(' '))]),
)
/** So many words to either side can show that a word is innocent. */
const near = 4

function isInnocent(glance: Glance, { first, last }: Match<LanguageRule>): boolean {
  const beside = first === last ? neighbours.get(keyAt(glance, first)) : undefined
  if (!beside) return false
  for (let at = Math.max(0, first - near); at <= Math.min(glance.count - 1, last + near); at += 1)
    if (beside.has(keyAt(glance, at))) return true
  return false
}

/** Every phrase of the rules that stands in the text. `tally` counts the work for a test. */
export function findPhrases(glance: Glance, tally?: Tally): Finding[] {
  return matchPhrases(glance, phrases, tally).flatMap((match) => {
    const { kind, certainty, sentence, remedy } = match.rule
    const [start, end] = [glance.starts[match.first], glance.ends[match.last]]
    if (start === undefined || end === undefined || isInnocent(glance, match)) return []
    return [findingOf({ kind, start, end, certainty, sentence, remedy: { label: remedy } })]
  })
}
