// The number that a line of a policy begins with, in the many ways in which schools set it.
import type { ClauseNumber, NumberedClause } from '../../policy/clause-number.ts'
import { clauses } from '../../policy/clauses.data.ts'

export interface NumberAtStart {
  section: number
  /** undefined where the line begins a whole section: "4. Title". */
  clause: number | undefined
  /** The line without its number. */
  rest: string
}

const dotted =
  /^[(§]?\s*(?:clause\s+|§\s*)?(\d{1,2})\.(\d{1,2})(?:[.):]|\s*[–—-](?=\s))?(?![.,]?\d|[%\w])[\s)]*/iu
const single = /^(?:section\s+)?(\d{1,2})(?:[.):]|\s*[–—-](?=\s))?\s+(?=\S)/iu

/** "- 18.5 Text", "18.5. Text", "§18.5", "(18.5)": a clause; "4. Title", "Section 4: Title": a section. */
export function numberAtStart(text: string): NumberAtStart | undefined {
  const clause = dotted.exec(text)
  if (clause)
    return { section: Number(clause[1]), clause: Number(clause[2]), rest: text.slice(clause[0].length) }
  const section = single.exec(text)
  if (!section) return undefined
  return { section: Number(section[1]), clause: undefined, rest: text.slice(section[0].length) }
}

/** The policy's own clauses that have a number, in its order. */
export const numberedClauses = clauses
  .map((clause): ClauseNumber => clause.number)
  .filter((number): number is NumberedClause => /^\d+\.\d+$/u.test(number))

/** The policy's clause of this number; undefined where there is none. */
export const knownClause = ({ section, clause }: NumberAtStart): NumberedClause | undefined =>
  numberedClauses.find((number) => number === `${section}.${clause}`)
