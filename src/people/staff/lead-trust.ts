// Makes a person a lead of the trust that the school is in, or ends it. Only the command line asks for it.
import type { Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { addDays } from '../../policy/days.ts'
import { trustRole } from '../../policy/people.data.ts'
import { holdersOf } from '../directory.ts'
import type { PersonSubject } from './person.ts'

export async function leadTrust(sight: Sight, { id }: PersonSubject): Promise<Effected> {
  const { tx, viewer, now, today } = sight
  if ((await holdersOf(sight, [trustRole]))[trustRole]?.includes(id))
    return refuse('They lead the trust already.')
  await tx
    .insertInto('person_roles')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      person_id: id,
      role: trustRole,
      starts: today,
      ends: null,
    })
    .execute()
  return { ok: true }
}

/** From now on: what a role's dates say counts by whole days, so its end is yesterday. */
export async function endLead({ tx, viewer, today }: Sight, { id }: PersonSubject): Promise<Effected> {
  const { numUpdatedRows } = await tx
    .updateTable('person_roles')
    .set({ ends: addDays(today, -1) })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('role', '=', trustRole)
    .where((where) => where.or([where('ends', 'is', null), where('ends', '>=', today)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n ? { ok: true } : refuse('They don’t lead the trust.')
}

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: '4' } })
