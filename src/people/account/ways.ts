// The ways in which a person can sign in.
import type { Sight } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { waysElsewhere } from '../elsewhere/provider.ts'

export interface Ways {
  password: boolean
  /** Whether one-time codes are set up. */
  codes: boolean
  passkeys: { id: string; name: string; madeAt: Date; usedAt: Date | null }[]
  recoveryLeft: number
  /** The names of the providers with whose account they have signed in. */
  elsewhere: string[]
}

/** The ways of the viewer. */
export async function waysOf(visit: Visit): Promise<Ways> {
  return {
    password: visit.signedIn?.hasPassword ?? false,
    codes: await hasCodes(visit),
    passkeys: await ownPasskeys(visit),
    recoveryLeft: await recoveryLeft(visit),
    elsewhere: (await ownElsewhere(visit)).map(({ name }) => name),
  }
}

export async function hasCodes({ tx, viewer }: Sight): Promise<boolean> {
  const found = await tx
    .selectFrom('one_time_codes')
    .select('made_at')
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personIdOf(viewer) ?? '')
    .executeTakeFirst()
  return found !== undefined
}

export async function ownPasskeys({ tx, viewer }: Sight): Promise<Ways['passkeys']> {
  const rows = await tx
    .selectFrom('passkeys')
    .select(['id', 'name', 'made_at', 'used_at'])
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personIdOf(viewer) ?? '')
    .orderBy('made_at')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name, madeAt: row.made_at, usedAt: row.used_at }))
}

async function recoveryLeft({ tx, viewer }: Sight): Promise<number> {
  const rows = await tx
    .selectFrom('recovery_codes')
    .select('code_hash')
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personIdOf(viewer) ?? '')
    .where('used_at', 'is', null)
    .execute()
  return rows.length
}

/** The providers with whose accounts the viewer has signed in. */
export async function ownElsewhere(visit: Sight): Promise<{ id: string; name: string }[]> {
  const { tx, viewer } = visit
  const bound = await tx
    .selectFrom('provider_accounts')
    .select('provider_id')
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personIdOf(viewer) ?? '')
    .execute()
  const ids = new Set(bound.map((row) => row.provider_id))
  return (await waysElsewhere(visit)).filter(({ id }) => ids.has(id))
}
