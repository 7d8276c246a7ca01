// The story of another version of the policy, in force from a day on, which nobody has signed yet.
import { newId } from '../../src/platform/ids.ts'
import type { PolicyClause } from '../../src/sign-off/text/policy-text.ts'
import type { World } from '../world.ts'

/** Brings it into force; gives its id. Days like 2026-11-23. */
export async function newVersion(
  world: World,
  dates: { from: string; signBy?: string },
  number = 2,
  clauses: readonly PolicyClause[] = [{ number: '1.1', text: `The words of version ${number}.` }],
): Promise<string> {
  return world.asSystem(async ({ tx, viewer, now }) => {
    const id = newId(now)
    await tx
      .insertInto('policy_versions')
      .values({
        school_id: viewer.schoolId,
        id,
        number,
        title: 'Use of social media',
        state: 'approved',
        version: 1,
        clauses: JSON.stringify(clauses),
        filling: '{}',
        fingerprint: String(number).repeat(64).slice(0, 64),
        effective_from: dates.from,
        sign_by: dates.signBy ?? null,
      })
      .execute()
    return id
  })
}

/** Signs it as one person, without the way to it, which has tests of its own. */
export async function signVersion(world: World, key: string, version: string): Promise<void> {
  await world.as(key, ({ tx, viewer, now }) =>
    tx
      .insertInto('policy_signatures')
      .values({
        school_id: viewer.schoolId,
        id: newId(now),
        version_id: version,
        person_id: world.id(key),
        typed_name: key,
        capacities: '[]',
        signed_at: now,
      })
      .execute(),
  )
}
