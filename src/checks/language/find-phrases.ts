// Finds what the rules of language know in a text.
import { findingOf, type Finding } from '../finding.ts'
import { innocentNeighbours } from './foul-words.data.ts'
import type { LanguageRule } from './language-rule.ts'
import { indexOf, matchPhrases, type Match, type Tally } from './match-phrases.ts'
import { readPhrase } from './phrase.ts'
import { languageRules } from './rules/all-rules.ts'
import { tokensOf, type Token } from './tokens.ts'

const index = indexOf(
  languageRules.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase: readPhrase(phrase) }))),
)
const neighbours = new Map(
  Object.entries(innocentNeighbours).map(([word, beside]) => [word, new Set(beside.split(' '))]),
)
/** So many words to either side can show that a word is innocent. */
const near = 4

function isInnocent(tokens: readonly Token[], { first, last }: Match<LanguageRule>): boolean {
  const beside = first === last ? neighbours.get(tokens[first]?.key ?? '') : undefined
  if (!beside) return false
  return tokens.slice(Math.max(0, first - near), last + near + 1).some(({ key }) => beside.has(key))
}

/** Every phrase of the rules that stands in the text. `tally` counts the work for a test. */
export function findPhrases(text: string, tally?: Tally): Finding[] {
  const tokens = tokensOf(text)
  return matchPhrases(tokens, index, tally).flatMap((match) => {
    const { kind, certainty, sentence, remedy } = match.rule
    const start = tokens[match.first]?.start
    const end = tokens[match.last]?.end
    if (start === undefined || end === undefined || isInnocent(tokens, match)) return []
    return [findingOf({ kind, start, end, certainty, sentence, remedy: { label: remedy } })]
  })
}
