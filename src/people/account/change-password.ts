// Chooses a new password, having typed the old one; every other session of the person ends.
import { sql } from 'kysely'

import { act, type Outcome } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { hashPassword } from '../passwords.ts'
import { accountRoom } from './account-decisions.ts'

/** The viewer is the person whose password it is. Sessions elsewhere end, since somebody else may have known the old one. */
export async function changePassword(visit: Visit, password: string): Promise<Outcome> {
  const { viewer, session } = visit
  const secret = await hashPassword(password)
  const personId = personIdOf(viewer) ?? ''
  const room = accountRoom(async ({ tx }) => {
    await sql`select set_own_password(${secret})`.execute(tx)
    for (const table of ['sessions', 'known_devices'] as const)
      await tx
        .deleteFrom(table)
        .where('school_id', '=', viewer.schoolId)
        .where('person_id', '=', personId)
        .where('token_hash', '!=', session ?? Buffer.alloc(0))
        .execute()
    return { ok: true }
  })
  return act(visit, room, personId, 'change-password', { input: undefined })
}
