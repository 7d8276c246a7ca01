// Shows that two accounts at two schools are one person's: asked at one of them, answered by a sign-in at the other.
import { sql } from 'kysely'

import { act, type Outcome } from '../../decisions/door.ts'
import { newToken, tokenHash } from '../../platform/http/session-cookie.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { linkAskLasts, switchLasts } from '../../policy/sign-in.data.ts'
import { accountRoom } from '../account/account-decisions.ts'

export interface AskedLink {
  school: string
  name: string
  email: string
}

/** Asks here; gives the path at the other school, where the person signs in and says yes. It opens nothing by itself. */
export async function askLink(
  visit: Visit,
  other: { id: string; name: string },
): Promise<{ ok: true; path: string } | Exclude<Outcome, { ok: true }>> {
  const personId = personIdOf(visit.viewer) ?? ''
  const token = newToken()
  const asked = {
    token_hash: tokenHash(token),
    ends_at: new Date(visit.now.getTime() + linkAskLasts * 60_000),
  }
  const room = accountRoom(async ({ tx, viewer }) => {
    await tx
      .insertInto('account_link_asks')
      .values({ school_id: viewer.schoolId, person_id: personId, other_school_id: other.id, ...asked })
      .onConflict((row) => row.columns(['school_id', 'person_id', 'other_school_id']).doUpdateSet(asked))
      .execute()
    return { ok: true, detail: { school: other.name } }
  })
  const outcome = await act(visit, room, personId, 'ask-link', { input: undefined })
  return outcome.ok ? { ok: true, path: `/account/schools/join/${token}` } : outcome
}

/** Who asks with this token; undefined where it opens nothing at this school. */
export async function askedLink({ tx }: Visit, token: string): Promise<AskedLink | undefined> {
  const { rows } = await sql<{ school_name: string; full_name: string; email: string }>`
    select * from asked_link(${tokenHash(token)})`.execute(tx)
  const row = rows[0]
  return row && { school: row.school_name, name: row.full_name, email: row.email }
}

/** The viewer says that the account which asks is theirs too. They get a letter of it, since a yes can be coaxed out of somebody. */
export function linkSchool(visit: Visit, token: string, { school, name }: AskedLink): Promise<Outcome> {
  const personId = personIdOf(visit.viewer) ?? ''
  const room = accountRoom(async (sight) => {
    const { rows } = await sql<{ linked: boolean }>`
      select link_accounts(${tokenHash(token)}) as linked`.execute(sight.tx)
    if (!rows[0]?.linked) return { ok: false, refusal: { sentence: linkOver, clause: '' } }
    await writeLetter(sight, {
      to: { person: personId },
      subject: `Your account at ${visit.school.name} knows your other school`,
      lines: [
        `You said that you are ${name} at ${school} too. From now on you go from one to the other by a link.`,
        'If that was not you, take it off again, and choose a new password.',
      ],
      path: '/account/schools',
      why: `You get this because you have an account at ${visit.school.name}.`,
    })
    return { ok: true, detail: { school } }
  })
  return act(visit, room, personId, 'link-school', { input: undefined })
}

export const linkOver = 'It opens once, for ten minutes. Ask again at your other school.'

/** Ends it on both sides. */
export function unlinkSchool(visit: Visit, otherId: string): Promise<Outcome> {
  const room = accountRoom(async ({ tx }) => {
    await sql`select unlink_account(${otherId})`.execute(tx)
    return { ok: true }
  })
  return act(visit, room, personIdOf(visit.viewer) ?? '', 'unlink-school', { input: undefined })
}

/** Leaves the person's address with the other school's sign-in page; gives where that is. */
export async function leaveAddress(
  { tx, now }: Visit,
  otherId: string,
): Promise<{ host: string; path: string } | undefined> {
  const token = newToken()
  const until = new Date(now.getTime() + switchLasts * 1000)
  const { rows } = await sql<{ host: string | null }>`
    select leave_address(${otherId}, ${tokenHash(token)}, ${until}) as host`.execute(tx)
  const host = rows[0]?.host
  return host ? { host, path: `/switch/${token}` } : undefined
}

/** Whose address another school has left here; each is taken once. */
export async function takeAddressLeft(
  { tx }: Visit,
  token: string,
): Promise<{ personId: string; email: string } | undefined> {
  const { rows } = await sql<{ person_id: string; email: string }>`
    select * from take_address(${tokenHash(token)})`.execute(tx)
  return rows[0] && { personId: rows[0].person_id, email: rows[0].email }
}
