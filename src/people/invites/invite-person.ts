// Invites somebody whom the school knows to sign in: a letter with a link that opens once.
import { sql } from 'kysely'

import { act, type Effected, type Outcome } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { accountRoom } from '../account/account-decisions.ts'
import { signInSettings } from '../sign-in-settings.ts'
import { newLink } from './links.ts'

const day = 24 * 60 * 60_000

/** Invites for the first time, or again; at another address where it is typed and the account was never open. */
export function invitePerson(visit: Visit, personId: string, email: string): Promise<Outcome> {
  const room = accountRoom(async (sight): Promise<Effected> => {
    const made = await sight.tx
      .insertInto('sign_ins')
      .values({
        school_id: sight.viewer.schoolId,
        person_id: personId,
        email,
        password_hash: null,
        state: 'invited',
        opened: false,
      })
      // No target is named: what stands in this table can't be read.
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if ((made.numInsertedOrUpdatedRows ?? 0n) === 0n && !(await moveAddress(visit, personId, email)))
      return { ok: false, refusal: { sentence: taken, clause: '' } }
    await sendInvitation(visit, personId, email)
    return { ok: true, detail: { email } }
  })
  return act(visit, room, personId, 'invite', { input: undefined })
}

/** What is said where somebody else has the address. */
export const taken =
  'This address can’t be used: somebody else signs in with it, or this person signed in with another one before.'

async function moveAddress({ tx }: Visit, personId: string, email: string): Promise<boolean> {
  const { rows } = await sql<{ moved: boolean }>`select move_address(${personId}, ${email}) as moved`.execute(
    tx,
  )
  return rows[0]?.moved === true
}

/** Takes back every way in that somebody had, and invites them at the address that they have. */
export function beginAnew(visit: Visit, personId: string, email: string): Promise<Outcome> {
  const room = accountRoom(async (sight) => {
    await clearWays(sight, personId)
    await sendInvitation(visit, personId, email)
    return { ok: true }
  })
  return act(visit, room, personId, 'begin-anew', { input: undefined })
}

/** Whatever they had to sign in with is worth nothing from now on. */
export const clearWays = async ({ tx }: Sight, personId: string): Promise<void> => {
  await sql`select clear_ways(${personId})`.execute(tx)
}

/** Writes the letter of an invitation. The viewer may invite, or is the program itself. */
export async function sendInvitation(visit: Visit, personId: string, email: string): Promise<void> {
  const { inviteDays } = await signInSettings(visit)
  const { name } = visit.school
  const path = await newLink(visit, personId, 'invitation', inviteDays * day)
  await writeLetter(visit, {
    to: { address: email },
    subject: `Your account at ${name}`,
    lines: [
      `${name} runs its social media with Gatepost, and has made an account for you.`,
      `Choose how you want to sign in. The link opens once, in the next ${inviteDays === 1 ? 'day' : `${inviteDays} days`}.`,
    ],
    path,
    why: `You get this because the office of ${name} invited you. If you don’t know why, ask there.`,
  })
}
