// Changes how the school signs in: how long it lasts, and where else people have accounts.
import { act, type Outcome } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newSecretId } from '../../platform/ids.ts'
import type { SignInSettings } from '../sign-in-settings.ts'
import type { NewProvider } from './read-provider.ts'
import { signInRoom } from './sign-in-decisions.ts'

export function setTimes(
  visit: Visit,
  { idleMinutes, lastsMinutes, inviteDays }: SignInSettings,
): Promise<Outcome> {
  const values = { idle_minutes: idleMinutes, lasts_minutes: lastsMinutes, invite_days: inviteDays }
  const room = signInRoom(async ({ tx, viewer }) => {
    await tx
      .insertInto('sign_in_settings')
      .values({ school_id: viewer.schoolId, ...values })
      .onConflict((row) => row.column('school_id').doUpdateSet(values))
      .execute()
    return { ok: true, detail: values }
  })
  return act(visit, room, visit.school.id, 'set-times', { input: undefined })
}

export function addProvider(visit: Visit, provider: NewProvider): Promise<Outcome> {
  const { kind, name, issuer, clientId, secret, tenant, domain } = provider
  const room = signInRoom(async ({ tx, viewer, now }) => {
    await tx
      .insertInto('sign_in_providers')
      .values({
        school_id: viewer.schoolId,
        id: newSecretId(),
        kind,
        name,
        issuer,
        client_id: clientId,
        client_secret: visit.program.seal.seal(Buffer.from(secret, 'utf8')),
        tenant,
        domain,
        made_at: now,
      })
      .execute()
    return { ok: true, detail: { name, issuer, domain, tenant } }
  })
  return act(visit, room, visit.school.id, 'add-provider', { input: undefined })
}

/** Removes a provider; the accounts that were bound through it sign nobody in any more. */
export function removeProvider(visit: Visit, id: string): Promise<Outcome> {
  const room = signInRoom(async ({ tx, viewer }) => {
    const gone = await tx
      .deleteFrom('sign_in_providers')
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .returning('name')
      .executeTakeFirst()
    return gone
      ? { ok: true, detail: { name: gone.name } }
      : { ok: false, refusal: { sentence: 'It is removed already.', clause: '' } }
  })
  return act(visit, room, visit.school.id, 'remove-provider', { input: undefined })
}
