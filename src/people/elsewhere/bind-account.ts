// Finds the person of an account elsewhere: bound before by issuer and subject, or now by a verified address of the school.
import { sql } from 'kysely'

import { act } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
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
  const owner = await ownerElsewhere(visit, provider, claims, whose)
  if (!owner || owner.bound) return owner?.personId
  const sight = await become(visit, owner.personId)
  const nothing = accountRoom(async () => ({ ok: true }))
  // Whoever was invited takes the invitation up by this.
  await act(sight, nothing, owner.personId, 'open', { input: undefined })
  return (await bindAccount(sight, provider, claims.sub)) ? owner.personId : undefined
}

/** Whose it is here: `bound` before, or theirs by the address alone; undefined where it is nobody's. */
export async function ownerElsewhere(
  visit: Visit,
  { issuer }: Provider,
  { sub }: Pick<Claims, 'sub'>,
  { email }: { email: string | undefined },
): Promise<{ personId: string; bound: boolean } | undefined> {
  const program = await becomeProgram(visit)
  const bound = await program.tx
    .selectFrom('provider_accounts')
    .select('person_id')
    .where('school_id', '=', visit.school.id)
    .where('issuer', '=', issuer)
    .where('subject', '=', sub)
    .executeTakeFirst()
  if (bound) return { personId: bound.person_id, bound: true }
  if (email === undefined) return undefined
  const { rows } = await sql<{ person_id: string }>`
    select person_id from sign_in_secret(${visit.school.id}, ${email})`.execute(visit.tx)
  return rows[0] && { personId: rows[0].person_id, bound: false }
}

/** From now on the account signs the viewer in. */
export async function bindAccount(sight: Sight, { id, issuer }: Provider, subject: string): Promise<boolean> {
  const personId = personIdOf(sight.viewer) ?? ''
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
