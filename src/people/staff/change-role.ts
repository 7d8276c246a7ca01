// Gives a person a role of the school, from when until when, or ends it.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { addDays } from '../../policy/days.ts'
import { roles, type Role } from '../../policy/people.data.ts'
import { headRole, overHead } from '../../policy/person.workflow.ts'
import { holdersOf } from '../directory.ts'
import type { PersonSubject, RowOf } from './person.ts'

export interface NewRole {
  role: Role
  starts: string
  ends: string | null
}

export async function giveRole(
  sight: Sight,
  { id }: PersonSubject,
  { input: { role, starts, ends } }: Deed<NewRole>,
): Promise<Effected> {
  const held = await holdersOf(sight, [role, headRole, overHead])
  if (held[role]?.includes(id)) return refuse('They hold this role already.')
  // Whoever decides in the head's own matters can't be the head.
  const other = role === overHead ? headRole : role === headRole ? overHead : undefined
  if (other && held[other]?.includes(id))
    return refuse(`Nobody is ${roles[headRole].toLowerCase()} and ${roles[overHead].toLowerCase()} at once.`)
  await sight.tx
    .insertInto('person_roles')
    .values({ school_id: sight.viewer.schoolId, id: newId(sight.now), person_id: id, role, starts, ends })
    .execute()
  return { ok: true, detail: { role: roles[role], starts, ends } }
}

/** It counts until yesterday: whoever takes it over holds it alone today. */
export async function endRole(
  sight: Sight,
  { id }: PersonSubject,
  { input: { row } }: Deed<RowOf>,
): Promise<Effected> {
  const { tx, viewer, today } = sight
  const found = await tx
    .selectFrom('person_roles')
    .select('role')
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('id', '=', row)
    .where((where) => where.or([where('ends', 'is', null), where('ends', '>=', today)]))
    .executeTakeFirst()
  if (!found) return refuse('This role has ended already.')
  const others = (await holdersOf(sight, [found.role]))[found.role] ?? []
  if (found.role === headRole && others.every((other) => other === id))
    return refuse('A school needs a headteacher. Give the role to the next one first.')
  await tx
    .updateTable('person_roles')
    .set({ ends: addDays(today, -1) })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', row)
    .execute()
  return { ok: true, detail: { role: roles[found.role], ends: addDays(today, -1) } }
}

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: '4' } })
