// Finds the person of an account elsewhere: bound before by issuer and subject, or now by a verified address of the school.
import { sql } from 'kysely'

import { act } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { accountRoom } from '../account/account-decisions.ts'
import { become, becomeProgram } from '../become.ts'
import type { Claims, Whose } from './is-ours.ts'
import type { Provider } from './provider.ts'

/** The person's id; undefined where nobody here has this account or this address. */
export async function personElsewhere(
  visit: Visit,
  provider: Provider,
  claims: Claims,
  whose: Extract<Whose, { ok: true }>,
): Promise<string | undefined> {
  const program = await becomeProgram(visit)
  const bound = await program.tx
    .selectFrom('provider_accounts')
    .select('person_id')
    .where('school_id', '=', visit.school.id)
    .where('issuer', '=', provider.issuer)
    .where('subject', '=', claims.sub)
    .executeTakeFirst()
  if (bound) return bound.person_id
  if (whose.email === undefined) return undefined
  const { rows } = await sql<{ person_id: string }>`
    select person_id from sign_in_secret(${visit.school.id}, ${whose.email})`.execute(visit.tx)
  const personId = rows[0]?.person_id
  return personId && (await bind(visit, provider, claims.sub, personId)) ? personId : undefined
}

async function bind(
  visit: Visit,
  { id, issuer }: Provider,
  subject: string,
  personId: string,
): Promise<boolean> {
  const sight = await become(visit, personId)
  const nothing = accountRoom(async () => ({ ok: true }))
  // Whoever was invited takes the invitation up by this.
  await act(sight, nothing, personId, 'open', { input: undefined })
  const room = accountRoom(async ({ tx, viewer, now }) => {
    await tx
      .insertInto('provider_accounts')
      .values({
        school_id: viewer.schoolId,
        provider_id: id,
        issuer,
        subject,
        person_id: personId,
        bound_at: now,
      })
      .execute()
    return { ok: true, detail: { issuer } }
  })
  return (await act(sight, room, personId, 'bind', { input: undefined })).ok
}
