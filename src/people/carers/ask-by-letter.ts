// A carer with an account shows by a letter to the roster's address that they are that carer of the roster.
import { sql } from 'kysely'

import { newToken, tokenHash } from '../../platform/http/session-cookie.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { linkLasts } from '../../policy/sign-in.data.ts'
import { carerEn as words } from '../../ui/words/carer.en.ts'
import { countFailure, mustWait } from '../throttle.ts'

/**
 * Writes where one carer of the roster, and no other, has the address and the name of the viewer's account. Whether there
 * is such a carer is told by the letter alone.
 */
export async function askByLetter(visit: Visit): Promise<void> {
  const { tx, viewer, now, school } = visit
  if (viewer.kind !== 'person') return
  const tries = { kind: 'letter', key: `carer ${viewer.personId}` } as const
  if (await mustWait(visit, tries)) return
  await countFailure(visit, tries)
  const token = newToken()
  const until = new Date(now.getTime() + linkLasts * 60_000)
  const { rows } = await sql<{ email: string | null }>`
    select ask_to_be_carer(${tokenHash(token)}, ${until}) as email`.execute(tx)
  const address = rows[0]?.email
  if (!address) return
  const { subject, lines, why } = words.letter
  await writeLetter(visit, {
    to: { address },
    subject,
    lines: lines(school.name, viewer.name),
    path: `/my-children/join/${token}`,
    why,
  })
}

/** Which carer the letter is about; undefined where the viewer did not ask for it, or it has ended. */
export async function askedToBe(
  { tx }: Visit,
  token: string,
): Promise<{ carerId: string; name: string } | undefined> {
  const { rows } = await sql<{ carer_id: string; full_name: string }>`
    select * from asked_to_be_carer(${tokenHash(token)})`.execute(tx)
  return rows[0] && { carerId: rows[0].carer_id, name: rows[0].full_name }
}
