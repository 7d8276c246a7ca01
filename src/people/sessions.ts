// Sessions: begun by a sign-in, ended by signing out or by time.
import { sql } from 'kysely'

import { look } from '../platform/database.ts'
import type { Sight } from '../platform/database.ts'
import { newToken, tokenCookie, tokenHash } from '../platform/http/session-cookie.ts'
import type { Visit } from '../platform/http/visit.ts'
import { fits } from './passwords.ts'

/** A session lasts a working day, in milliseconds; then who it was is asked again. */
export const sessionLasts = 10 * 60 * 60_000
/** An ended session is remembered this long, so that typing which arrives late finds its person. */
const rememberedFor = 7 * 24 * 60 * 60_000

/** The person whom this address and password belong to, or undefined; both take the same time. */
export async function whoSignsIn(
  { tx, viewer }: Sight,
  email: string,
  password: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ person_id: string; password_hash: string }>`
    select * from sign_in_secret(${viewer.schoolId}, ${email.trim()})`.execute(tx)
  return (await fits(password, rows[0]?.password_hash)) ? rows[0]?.person_id : undefined
}

/** Whether the person at the keyboard is still the one who signed in: the moment of proof, or undefined. */
export async function proveAgain({ tx, now }: Sight, password: string): Promise<Date | undefined> {
  const { rows } = await sql<{ secret: string | null }>`select own_sign_in_secret() as secret`.execute(tx)
  return (await fits(password, rows[0]?.secret ?? undefined)) ? now : undefined
}

/** Begins a session and gives the header that hands it to the browser. */
export async function beginSession(visit: Visit, personId: string): Promise<Record<string, string>> {
  const { tx, now, school, secure } = visit
  const token = newToken()
  await look(
    tx,
    { kind: 'person', schoolId: school.id, personId, name: '', capacities: [], roles: [] },
    { now, zone: school.zone },
  )
  await tx
    .deleteFrom('sessions')
    .where('school_id', '=', school.id)
    .where('expires_at', '<', new Date(now.getTime() - rememberedFor))
    .execute()
  await tx
    .insertInto('sessions')
    .values({
      school_id: school.id,
      token_hash: tokenHash(token),
      person_id: personId,
      made_at: now,
      expires_at: new Date(now.getTime() + sessionLasts),
    })
    .execute()
  return { 'set-cookie': tokenCookie(token, secure) }
}

export async function endSession({ tx, school, session }: Visit): Promise<void> {
  if (!session) return
  await tx
    .deleteFrom('sessions')
    .where('school_id', '=', school.id)
    .where('token_hash', '=', session)
    .execute()
}
