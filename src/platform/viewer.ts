// Who looks at the school's records. Every read takes the viewer first, and the database is told who it is.
import type { Capacity, Role } from '../policy/people.data.ts'

export interface Person {
  kind: 'person'
  schoolId: string
  personId: string
  name: string
  capacities: readonly Capacity[]
  roles: readonly Role[]
  /** Whether the head has authorised them to run sites today, though they may be from outside (§16.1, App. 1). */
  authorised?: boolean
}
export type Viewer =
  | { kind: 'visitor'; schoolId: string }
  | Person
  /** The program itself, within one school: loading, set-up, reminders. */
  | { kind: 'system'; schoolId: string }

export const personIdOf = (viewer: Viewer): string | null =>
  viewer.kind === 'person' ? viewer.personId : null
