// Says what a person is to the school, from when until when, or ends it.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { capacities, type Capacity } from '../../policy/people.data.ts'
import type { PersonSubject, RowOf } from './person.ts'

export interface NewCapacity {
  capacity: Capacity
  starts: string
  ends: string | null
}

export async function giveCapacity(
  { tx, viewer, now }: Sight,
  { id }: PersonSubject,
  { input: { capacity, starts, ends } }: Deed<NewCapacity>,
): Promise<Effected> {
  await tx
    .insertInto('person_capacities')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      person_id: id,
      capacity,
      audience: null,
      starts,
      ends,
    })
    .execute()
  return { ok: true, detail: { capacity: capacities[capacity], starts, ends } }
}

/** Today is the last day on which it counts. */
export async function endCapacity(
  { tx, viewer, today }: Sight,
  { id }: PersonSubject,
  { input: { row } }: Deed<RowOf>,
): Promise<Effected> {
  const ended = await tx
    .updateTable('person_capacities')
    .set({ ends: today })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('id', '=', row)
    .where((where) => where.or([where('ends', 'is', null), where('ends', '>', today)]))
    .returning('capacity')
    .executeTakeFirst()
  return ended
    ? { ok: true, detail: { capacity: capacities[ended.capacity], ends: today } }
    : { ok: false, refusal: { sentence: 'This has ended already.', clause: '1.4' } }
}
