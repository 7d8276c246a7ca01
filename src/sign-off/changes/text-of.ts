// The text of a version as people read it: one that is still written shows its slots filled as far as they are.
import { approvedVersion } from '../../policy/policy.workflow.ts'
import { fill, type PolicyClause } from '../text/policy-text.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'

export const textOf = ({ state, clauses, filling, slots }: PolicyVersion): readonly PolicyClause[] =>
  state === approvedVersion ? clauses : fill(clauses, filling, slots)
