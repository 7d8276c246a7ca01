// Lets somebody of the demonstration do something on a day that has passed, through the same doors as today.
import type { Outcome } from '../decisions/door.ts'
import { asViewer, type Db, type Sight } from '../platform/database.ts'
import type { Person } from '../platform/viewer.ts'
import { demoPeople, oakfield } from './oakfield.data.ts'

const day = 24 * 60 * 60_000

/** The school, and the id of each person by their key. */
export interface Loaded {
  schoolId: string
  people: Map<string, string>
}

export type As = <T>(key: string, daysAgo: number, work: (sight: Sight) => Promise<T>) => Promise<T>

export const onADay =
  (db: Db, { schoolId, people }: Loaded, now: Date): As =>
  (key, daysAgo, work) => {
    const found = demoPeople.find((each) => each.key === key)
    const person: Person = {
      kind: 'person',
      schoolId,
      personId: people.get(key) ?? '',
      name: found?.name ?? '',
      capacities: found?.capacities ?? [],
      roles: found?.roles ?? [],
    }
    return asViewer(db, person, { now: afternoon(now, daysAgo), zone: oakfield.zone }, work)
  }

/** Ten past two of that day, when teachers have a moment. */
function afternoon(now: Date, daysAgo: number): Date {
  const at = new Date(now.getTime() - daysAgo * day)
  at.setUTCHours(14, 10, 0, 0)
  return at
}

/** The story is told by us, so a step that is refused is a fault of ours. */
export function done(outcome: Outcome): void {
  if (!outcome.ok)
    throw new Error(
      'unknown' in outcome ? 'The demonstration’s story lost its thread.' : outcome.refusal.sentence,
    )
}
