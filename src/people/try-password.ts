// Tries an address with a password, within what the school's patience allows.
import { sql } from 'kysely'

import type { Visit } from '../platform/http/visit.ts'
import { knownDevice } from './known-device.ts'
import { networkOf } from './network.ts'
import { fits } from './passwords.ts'
import { countFailure, forgetFailures, mustWait, type Tries } from './throttle.ts'

export type Tried =
  | { ok: true; personId: string }
  /** `waitUntil` where it was not even tried. */
  | { ok: false; waitUntil: Date | undefined }

/** Whether the two belong together. Known and unknown addresses are treated alike, in what is said and in what is done. */
export async function tryPassword(visit: Visit, email: string, password: string): Promise<Tried> {
  const { tx, viewer } = visit
  const { rows } = await sql<{ person_id: string; password_hash: string | null }>`
    select * from sign_in_secret(${viewer.schoolId}, ${email.trim()})`.execute(tx)
  const device = await knownDevice(visit)
  const own = device && device.personId === rows[0]?.person_id ? device.hash.toString('hex') : undefined
  const counted = countedBy(visit, email, own)
  for (const tries of counted) {
    const waitUntil = await mustWait(visit, tries)
    if (waitUntil) return { ok: false, waitUntil }
  }
  const personId = rows[0]?.person_id
  if ((await fits(password, rows[0]?.password_hash ?? undefined)) && personId) {
    for (const tries of counted.filter(({ kind }) => kind !== 'address')) await forgetFailures(visit, tries)
    return { ok: true, personId }
  }
  for (const tries of counted) await countFailure(visit, tries)
  return { ok: false, waitUntil: undefined }
}

/** In a browser of their own a person is counted alone; from elsewhere, by the address typed and the network's address. */
function countedBy({ address }: Visit, email: string, own: string | undefined): Tries[] {
  if (own !== undefined) return [{ kind: 'device', key: own }]
  return [
    { kind: 'account', key: email.trim().toLowerCase() },
    ...(address ? [{ kind: 'address' as const, key: networkOf(address) }] : []),
  ]
}
