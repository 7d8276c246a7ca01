// Writes down a person's last day: what they are to the school as staff or governor, and every role, ends with it.
import { sql } from 'kysely'

import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { insideCapacities, roles } from '../../policy/people.data.ts'
import { headRole } from '../../policy/person.workflow.ts'
import { holdersOf } from '../directory.ts'
import type { PersonSubject } from './person.ts'

export interface Leaving {
  /** The last day on which their rights count. */
  lastDay: string
}

/** A teacher who is a parent too stays a parent. */
export async function leaveSchool(
  sight: Sight,
  { id }: PersonSubject,
  { input: { lastDay } }: Deed<Leaving>,
): Promise<Effected> {
  const { tx, viewer, today } = sight
  const heads = (await holdersOf(sight, [headRole]))[headRole] ?? []
  if (lastDay <= today && heads.length === 1 && heads[0] === id)
    return {
      ok: false,
      refusal: {
        sentence: `A school needs a ${roles[headRole].toLowerCase()}. Give the role to the next one first.`,
        clause: '1.4',
      },
    }
  await tx
    .updateTable('person_capacities')
    .set({ ends: lastDay })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('capacity', 'in', [...insideCapacities])
    .where((where) => where.or([where('ends', 'is', null), where('ends', '>', lastDay)]))
    .execute()
  await sql`select end_roles(${id}, ${lastDay}::date)`.execute(tx)
  return { ok: true, detail: { lastDay } }
}
