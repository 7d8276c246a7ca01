// Puts a person on record, or changes what is on record about them.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { Capacity } from '../../policy/people.data.ts'
import type { PersonSubject } from './person.ts'

export interface PersonWords {
  name: string
  position: string
  lineManager: string | null
}
export interface NewPerson extends PersonWords {
  capacity: Capacity
  /** The first day. */
  starts: string
}

export async function addPerson(
  sight: Sight,
  { id }: PersonSubject,
  { input: { name, position, lineManager, capacity, starts } }: Deed<NewPerson>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  const school = { school_id: viewer.schoolId }
  await tx
    .insertInto('people')
    .values({ ...school, id, full_name: name, position, line_manager_id: lineManager })
    .execute()
  await tx
    .insertInto('person_capacities')
    .values({ ...school, id: newId(now), person_id: id, capacity, audience: null, starts, ends: null })
    .execute()
  return { ok: true, detail: { name, position, capacity, starts } }
}

export async function changePerson(
  { tx, viewer }: Sight,
  { id }: PersonSubject,
  { input: { name, position, lineManager } }: Deed<PersonWords>,
): Promise<Effected> {
  await tx
    .updateTable('people')
    .set({ full_name: name, position, line_manager_id: lineManager })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { name, position, lineManager } }
}
