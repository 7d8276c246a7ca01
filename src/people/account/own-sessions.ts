// Where a person is signed in, and signing out there.
import { act, type Outcome } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { signInSettings } from '../sign-in-settings.ts'
import { accountRoom } from './account-decisions.ts'

export interface OwnSession {
  id: string
  device: string
  lastUsedAt: Date
  since: Date
  /** Whether it is the one in which the page is read. */
  here: boolean
}

/** The sessions that are still open, this one first. */
export async function ownSessions(visit: Visit): Promise<OwnSession[]> {
  const { tx, viewer, now, session } = visit
  const { idleMinutes } = await signInSettings(visit)
  const rows = await tx
    .selectFrom('sessions')
    .select(['id', 'token_hash', 'device', 'last_used_at', 'made_at'])
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personIdOf(viewer) ?? '')
    .where('expires_at', '>', now)
    .where('last_used_at', '>', new Date(now.getTime() - idleMinutes * 60_000))
    .orderBy('last_used_at', 'desc')
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      device: row.device,
      lastUsedAt: row.last_used_at,
      since: row.made_at,
      here: session !== undefined && row.token_hash.equals(session),
    }))
    .sort((one, other) => Number(other.here) - Number(one.here))
}

/** Signs out there: one session by its id, or all but this one. */
export async function endElsewhere(visit: Visit, id: string | undefined): Promise<Outcome> {
  const { viewer, session } = visit
  const personId = personIdOf(viewer) ?? ''
  const room = accountRoom(async ({ tx }) => {
    const ending = tx
      .deleteFrom('sessions')
      .where('school_id', '=', viewer.schoolId)
      .where('person_id', '=', personId)
    await (
      id === undefined
        ? ending.where('token_hash', '!=', session ?? Buffer.alloc(0))
        : ending.where('id', '=', id)
    ).execute()
    return { ok: true }
  })
  return act(visit, room, personId, 'end-sessions', { input: undefined })
}
