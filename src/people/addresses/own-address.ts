// A person signs in with another address from now on: asked after a fresh sign-in, confirmed at the new one, told at the old one.
import { sql } from 'kysely'

import { act, type Outcome } from '../../decisions/door.ts'
import { newToken, tokenHash } from '../../platform/http/session-cookie.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { linkLasts } from '../../policy/sign-in.data.ts'
import { accountRoom } from '../account/account-decisions.ts'
import { taken } from '../invites/invite-person.ts'
import { keepChange } from './address-change.ts'

/** Writes to the new address. Nothing changes until its link is opened by this same person. */
export function askAddress(visit: Visit, address: string): Promise<Outcome> {
  const personId = personIdOf(visit.viewer) ?? ''
  const room = accountRoom(async (sight) => {
    const { rows } = await sql<{ taken: boolean }>`
      select address_is_taken(${personId}, ${address}) as taken`.execute(sight.tx)
    if (rows[0]?.taken) return { ok: false, refusal: { sentence: taken, clause: '' } }
    const token = newToken()
    const endsAt = new Date(sight.now.getTime() + linkLasts * 60_000)
    await keepChange(sight, 'own', { personId, address, reason: '', endsAt }, tokenHash(token))
    await writeLetter(sight, {
      to: { address },
      subject: `Your address at ${visit.school.name}`,
      lines: [
        'Somebody, most likely you, asked to sign in with this address from now on.',
        'Open the link where you are signed in, in the next hour, and say yes.',
      ],
      path: `/account/address/${token}`,
      why: `You get this because somebody typed your address on a page of ${visit.school.name}. If that was not you, you need do nothing.`,
    })
    return { ok: true, detail: { email: address } }
  })
  return act(visit, room, personId, 'ask-address', { input: undefined })
}

/** Takes the new address, and writes to the old one. Links that lie in the old mailbox open nothing any more. */
export function takeAddress(visit: Visit, token: string, address: string): Promise<Outcome> {
  const personId = personIdOf(visit.viewer) ?? ''
  const room = accountRoom(async (sight) => {
    const { rows } = await sql<{ old: string | null }>`
      select take_own_address(${tokenHash(token)}) as old`.execute(sight.tx)
    const old = rows[0]?.old
    if (!old) return { ok: false, refusal: { sentence: taken, clause: '' } }
    await writeLetter(sight, {
      to: { address: old },
      subject: `Your address at ${visit.school.name} has changed`,
      lines: [
        'From now on your account is opened with another address, and letters go there.',
        'If that was not you, somebody else is in your account: ring the school office at once.',
      ],
      why: `You get this because you signed in at ${visit.school.name} with this address until now.`,
    })
    return { ok: true, detail: { email: address } }
  })
  return act(visit, room, personId, 'change-address', { input: undefined })
}
