// A person on record, as their workflow sees them.
import type { PersonFacts, PersonState } from '../../policy/person.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export type PersonSubject = Subject<PersonState, PersonFacts>

/** One row of those that belong to a person, by its id. */
export interface RowOf {
  row: string
}
