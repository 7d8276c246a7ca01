// What a school has chosen about signing in; the usual numbers where it has chosen nothing.
import type { Sight } from '../platform/database.ts'
import { signInChoices, type SignInChoice } from '../policy/sign-in.data.ts'

export type SignInSettings = Record<SignInChoice, number>

export async function signInSettings({ tx, viewer }: Sight): Promise<SignInSettings> {
  const row = await tx
    .selectFrom('sign_in_settings')
    .select(['idle_minutes', 'lasts_minutes', 'invite_days'])
    .where('school_id', '=', viewer.schoolId)
    .executeTakeFirst()
  return {
    idleMinutes: row?.idle_minutes ?? signInChoices.idleMinutes.usual,
    lastsMinutes: row?.lasts_minutes ?? signInChoices.lastsMinutes.usual,
    inviteDays: row?.invite_days ?? signInChoices.inviteDays.usual,
  }
}
