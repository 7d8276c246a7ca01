// The model policy from which a school starts: our wording for every clause, in the order of the policy.
import { clauses } from '../../policy/clauses.data.ts'
import { modelTo8 } from './model-policy-1-to-8.data.ts'
import { modelTo16 } from './model-policy-9-to-16.data.ts'
import { modelFrom17 } from './model-policy-17-on.data.ts'
import type { PolicyClause } from './policy-text.ts'

const words: Readonly<Record<string, string>> = { ...modelTo8, ...modelTo16, ...modelFrom17 }

/** Each clause with its slots unfilled. Source: the numbering of `policy/clauses.data.ts`. */
export const modelPolicy: readonly PolicyClause[] = clauses.map(({ number }) => ({
  number,
  text: words[number] ?? '',
}))
