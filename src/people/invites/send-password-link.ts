// Sends a letter with a link for a new password, where an address is known; says and does the same where it is not.
import { sql } from 'kysely'

import { act } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { linkLasts } from '../../policy/sign-in.data.ts'
import { accountRoom } from '../account/account-decisions.ts'
import { becomeProgram } from '../become.ts'
import { countFailure, mustWait } from '../throttle.ts'
import { sendInvitation } from './invite-person.ts'
import { newLink } from './links.ts'

/** Letters asked for are counted by address, so that nobody’s post fills up. */
export async function sendPasswordLink(visit: Visit, typed: string): Promise<void> {
  const email = typed.trim()
  const tries = { kind: 'letter', key: email.toLowerCase() } as const
  if (await mustWait(visit, tries)) return
  await countFailure(visit, tries)
  const program = await becomeProgram(visit)
  const { rows } = await sql<{ known: string | null; any: string | null }>`
    select (select person_id from sign_in_secret(${visit.viewer.schoolId}, ${email})) as known, any_account() as any`.execute(
    visit.tx,
  )
  const { known, any } = rows[0] ?? { known: null, any: null }
  if (known !== null) return send(program, known, email)
  if (any !== null) await inVain(program, () => send(program, any, email))
}

async function send(program: Visit, personId: string, email: string): Promise<void> {
  const room = accountRoom(async () => {
    await writePasswordLetter(program, personId)
    return { ok: true }
  })
  const sent = await act(program, room, personId, 'send-link', { input: undefined })
  // Whoever has not taken up the invitation gets that again.
  if (!sent.ok) await sendInvitation(program, personId, email)
}

/** Does the same for an address that nobody has, and undoes it: how long the answer takes tells nothing. */
async function inVain({ tx }: Visit, work: () => Promise<void>): Promise<void> {
  await sql`savepoint in_vain`.execute(tx)
  await work()
  await sql`rollback to savepoint in_vain`.execute(tx)
}

async function writePasswordLetter(visit: Visit, personId: string): Promise<void> {
  const { name } = visit.school
  await writeLetter(visit, {
    to: { person: personId },
    subject: `A new password for ${name}`,
    lines: [
      'Somebody, most likely you, asked for a new password.',
      `The link opens once, in the next hour. Until you use it, your password stays as it is.`,
    ],
    path: await newLink(visit, personId, 'new-password', linkLasts * 60_000),
    why: 'You get this because somebody typed your address on our sign-in page. If that was not you, you need do nothing.',
  })
}
