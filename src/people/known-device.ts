// Browsers in which a person has signed in before: tries from elsewhere never make these wait.
import { sql } from 'kysely'

import { namedCookie, newToken, tokenHash } from '../platform/http/session-cookie.ts'
import type { Visit } from '../platform/http/visit.ts'

/** A browser that nobody signs in with for so long is forgotten, in seconds: about a term and a holiday. */
const lasts = 180 * 24 * 60 * 60
const name = 'device'

/** Whose browser this is, as far as we remember; with the hash that names it. */
export async function knownDevice(visit: Visit): Promise<{ personId: string; hash: Buffer } | undefined> {
  const token = visit.cookie(name)
  const hash = tokenHash(token ?? '')
  const { rows } = await sql<{ person: string | null }>`select device_person(${hash}) as person`.execute(
    visit.tx,
  )
  const personId = rows[0]?.person
  return token && personId ? { personId, hash } : undefined
}

/** Remembers the browser as this person's. The visit is theirs by now. */
export async function rememberDevice(visit: Visit, personId: string): Promise<[string, string][]> {
  const { tx, now, school, secure } = visit
  const known = await knownDevice(visit)
  await tx
    .deleteFrom('known_devices')
    .where('school_id', '=', school.id)
    .where((row) =>
      row.or([
        row('used_at', '<', new Date(now.getTime() - lasts * 1000)),
        // A shared browser is the last person's: it vouches for one only.
        ...(known ? [row('token_hash', '=', known.hash)] : []),
      ]),
    )
    .execute()
  const token = newToken()
  await tx
    .insertInto('known_devices')
    .values({ school_id: school.id, token_hash: tokenHash(token), person_id: personId, used_at: now })
    .execute()
  return [['set-cookie', namedCookie(name, token, secure, lasts)]]
}
