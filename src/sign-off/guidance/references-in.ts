// The references of a policy's text, each with what stands in the register about it: nothing of the text is rewritten.
import type { Sight } from '../../platform/database.ts'
import { guidance } from '../../policy/guidance.data.ts'
import type { Source } from '../../policy/guidance.ts'
import { referencesIn, type ReferenceIn } from '../import/find-references.ts'
import type { PolicyClause } from '../text/policy-text.ts'
import { asItCame, standings } from './guidance-queries.ts'
import { keyOf, type Standing } from './guidance.ts'

/** One thing that the text refers to, as it is written there first. */
export interface Referred {
  text: string
  kind: ReferenceIn['kind']
  /** The clauses that refer to it. */
  clauses: readonly string[]
  /** The row of the register; undefined where it holds none. */
  source: Source | undefined
  /** `unknown`: the register knows the source, but not the edition that the text names. */
  state: 'current' | 'superseded' | 'unknown' | undefined
  standing: Standing
}

/** Each source once, in the order of the text. */
export async function referencesWithStanding(
  sight: Sight,
  clauses: readonly PolicyClause[],
): Promise<Referred[]> {
  const known = await standings(sight)
  const found = new Map<string, Referred>()
  for (const { number, text: words } of clauses)
    for (const { text, kind, mention } of referencesIn(words)) {
      const key = mention ? `${mention.id} ${mention.state}` : text.toLowerCase()
      const before = found.get(key)
      const standing = (mention && known.get(keyOf(mention.id))) ?? asItCame
      found.set(key, {
        text: before?.text ?? text.replace(/\s+/gu, ' '),
        kind,
        clauses: [...new Set([...(before?.clauses ?? []), number])],
        source: guidance.find(({ id }) => id === mention?.id),
        state: mention?.state,
        standing,
      })
    }
  return [...found.values()]
}
