// The story of somebody who begins at the school on a day, or leaves it.
import { newId } from '../../src/platform/ids.ts'
import type { Capacity } from '../../src/policy/people.data.ts'
import type { World } from '../world.ts'

export interface Starter {
  name: string
  capacity: Capacity
  /** Like 2026-11-23. */
  starts: string
  ends?: string
  /** The key of their line manager. */
  manager?: string
  /** Without one, no letter reaches them. */
  email?: string
}

/** Enters them; gives their id. */
export async function newStarter(
  world: World,
  { name, capacity, starts, ends, manager, email }: Starter,
): Promise<string> {
  return world.asSystem(async ({ tx, viewer, now }) => {
    const school = { school_id: viewer.schoolId }
    const id = newId(now)
    await tx
      .insertInto('people')
      .values({
        ...school,
        id,
        full_name: name,
        position: 'New here',
        line_manager_id: manager === undefined ? null : world.id(manager),
      })
      .execute()
    await tx
      .insertInto('person_capacities')
      .values({
        ...school,
        id: newId(now),
        person_id: id,
        capacity,
        audience: null,
        starts,
        ends: ends ?? null,
      })
      .execute()
    if (email !== undefined)
      await tx
        .insertInto('sign_ins')
        .values({ ...school, person_id: id, email, password_hash: '' })
        .execute()
    return id
  })
}
