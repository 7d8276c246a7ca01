// Another address for somebody who can't reach the one they have: one colleague asks, another agrees, the old address is told.
import { sql } from 'kysely'

import { act, type Outcome } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { officeAddressDays } from '../../policy/sign-in.data.ts'
import { accountRoom } from '../account/account-decisions.ts'
import { clearWays, sendInvitation, taken } from '../invites/invite-person.ts'
import { keepChange, type AddressChange } from './address-change.ts'

/** `old` is told at once, so that whoever still reads it can stop it. */
export function proposeAddress(
  visit: Visit,
  { personId, old, address, reason }: { personId: string; old: string; address: string; reason: string },
): Promise<Outcome> {
  const room = accountRoom(async (sight) => {
    const endsAt = new Date(sight.now.getTime() + officeAddressDays * 86_400_000)
    await keepChange(sight, 'office', { personId, address, reason, endsAt }, null)
    await writeLetter(sight, {
      to: { address: old },
      subject: `Another address for your account at ${visit.school.name}`,
      lines: [
        'The school office has been asked to lead your account to another address, and a second colleague is to agree.',
        'If you know of it, you need do nothing. If not, sign in and stop it, and tell the headteacher.',
      ],
      path: '/account',
      why: `You get this because you sign in at ${visit.school.name} with this address.`,
    })
    return { ok: true, detail: { email: address } }
  })
  return act(visit, room, personId, 'propose-address', { input: undefined, reason })
}

/** Every way to sign in ends, and the invitation goes to the new address: who reads there begins anew. */
export function agreeAddress(visit: Visit, { personId, address }: AddressChange): Promise<Outcome> {
  const room = accountRoom(async (sight) => {
    const { rows } = await sql<{
      old: string | null
    }>`select take_office_address(${personId}) as old`.execute(sight.tx)
    const old = rows[0]?.old
    if (!old) return { ok: false, refusal: { sentence: taken, clause: '' } }
    await clearWays(sight, personId)
    await sendInvitation(visit, personId, address)
    await writeLetter(sight, {
      to: { address: old },
      subject: `Your account at ${visit.school.name} has another address`,
      lines: [
        'Two colleagues have led your account to another address. Every way that you had to sign in has ended.',
        'If you don’t know of it, ring the headteacher at once.',
      ],
      why: `You get this because you signed in at ${visit.school.name} with this address until now.`,
    })
    return { ok: true, detail: { email: address } }
  })
  return act(visit, room, personId, 'agree-address', { input: undefined })
}

/** Whoever still gets in by themselves needs no other address from the office. */
export function stopAddress(visit: Visit): Promise<Outcome> {
  const personId = personIdOf(visit.viewer) ?? ''
  const room = accountRoom(async ({ tx, viewer }) => {
    await tx
      .deleteFrom('address_changes')
      .where('school_id', '=', viewer.schoolId)
      .where('person_id', '=', personId)
      .where('way', '=', 'office')
      .execute()
    return { ok: true }
  })
  return act(visit, room, personId, 'stop-address', { input: undefined })
}
