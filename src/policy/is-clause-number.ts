// Tells whether a word is the number of a clause of the policy.
import type { ClauseNumber } from './clause-number.ts'
import { clauses } from './clauses.data.ts'

const numbers: ReadonlySet<string> = new Set(clauses.map(({ number }) => number))

export const isClauseNumber = (word: string): word is ClauseNumber => numbers.has(word)
