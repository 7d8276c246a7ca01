// Hands a decision of one clause to a named person for some days, or takes it back: the "appropriate manager".
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { addDays } from '../../policy/days.ts'
import { delegable, type DelegableClause } from '../../policy/delegable.data.ts'
import type { PersonSubject, RowOf } from './person.ts'

export interface NewDelegation {
  clause: DelegableClause
  starts: string
  ends: string
}

export async function delegate(
  { tx, viewer, now }: Sight,
  { id }: PersonSubject,
  { input: { clause, starts, ends } }: Deed<NewDelegation>,
): Promise<Effected> {
  await tx
    .insertInto('delegations')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      clause,
      person_id: id,
      given_by: personIdOf(viewer) ?? '',
      starts,
      ends,
    })
    .execute()
  return { ok: true, detail: { clause, what: delegable[clause], starts, ends } }
}

/** From now on it counts no more: its last day was yesterday. */
export async function takeBack(
  { tx, viewer, today }: Sight,
  { id }: PersonSubject,
  { input: { row } }: Deed<RowOf>,
): Promise<Effected> {
  const ends = addDays(today, -1)
  const ended = await tx
    .updateTable('delegations')
    .set({ ends })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('id', '=', row)
    .where('ends', '>=', today)
    .returning('clause')
    .executeTakeFirst()
  return ended
    ? { ok: true, detail: { clause: ended.clause, ends } }
    : { ok: false, refusal: { sentence: 'This has ended already.', clause: '16.4' } }
}
