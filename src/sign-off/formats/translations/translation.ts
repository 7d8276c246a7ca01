// A translation of the policy: the words of each clause, and the English from which they were made.
import type { Language } from '../../../policy/languages.data.ts'
import type { TranslationFacts, TranslationState } from '../../../policy/translation.workflow.ts'
import type { Subject } from '../../../policy/workflow.ts'
import type { PolicyClause } from '../../text/policy-text.ts'

export interface TranslatedClause {
  number: string
  /** The English at the time of translating. */
  source: string
  text: string
}

export interface Translation {
  id: string
  language: Language
  clauses: readonly TranslatedClause[]
  /** Who or what made it. */
  madeBy: string
  /** The version beside which it was saved last. */
  versionNumber: number
  state: TranslationState
  version: number
}

export type TranslationSubject = Subject<TranslationState, TranslationFacts>

/** The clauses whose English is another than that from which they were translated. */
export const behind = (
  { clauses }: Pick<Translation, 'clauses'>,
  current: readonly PolicyClause[],
): string[] => {
  const now = new Map(current.map(({ number, text }) => [number, text]))
  return clauses.filter(({ number, source }) => now.get(number) !== source).map(({ number }) => number)
}

/** What is saved of one section: the words typed for each clause, and which of the old ones were looked at and still fit. */
export interface SectionTyped {
  clauses: readonly PolicyClause[]
  words: ReadonlyMap<string, string>
  stillRight: ReadonlySet<string>
}

/** The translation with one section as it was typed. A clause keeps its English until its words change or are said to fit. */
export function withSection(
  kept: readonly TranslatedClause[],
  { clauses, words, stillRight }: SectionTyped,
): TranslatedClause[] {
  const own = new Set(clauses.map(({ number }) => number))
  const before = new Map(kept.map((each) => [each.number, each]))
  const saved = clauses.flatMap(({ number, text: source }): TranslatedClause[] => {
    const text = words.get(number)?.trim() ?? ''
    if (text === '') return []
    const old = before.get(number)
    return old?.text === text && !stillRight.has(number) ? [old] : [{ number, source, text }]
  })
  return [...kept.filter(({ number }) => !own.has(number)), ...saved]
}
