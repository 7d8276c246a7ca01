// The link of a letter, by which a carer answers without an account: it asks once, and is for taking back ever after.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { newToken, tokenHash } from '../../platform/http/session-cookie.ts'
import { personIdOf, type Person } from '../../platform/viewer.ts'
import { linkAsksDays } from '../../policy/consents.data.ts'
import type { Capacity } from '../../policy/people.data.ts'

export interface OpenLink {
  carer: Person
  /** Whether it still asks; else it is for taking back alone. */
  asks: boolean
}

const day = 86_400_000

/** Makes a link for a carer and gives its address, which stands nowhere in the database but in a letter. */
export async function makeLink({ tx, viewer, now }: Sight, carerId: string): Promise<string> {
  const token = newToken()
  await tx
    .insertInto('consent_links')
    .values({
      school_id: viewer.schoolId,
      token_hash: tokenHash(token),
      carer_id: carerId,
      made_by: personIdOf(viewer),
      made_at: now,
      asks_until: new Date(now.getTime() + linkAsksDays * day),
      answered_at: null,
    })
    .execute()
  return `/consent/${token}`
}

const carerCapacities: readonly Capacity[] = ['parent-or-carer']

/** Whose link it is; undefined for one that nobody was given. */
export async function openLink({ tx, viewer }: Sight, token: string): Promise<OpenLink | undefined> {
  const { rows } = await sql<{ carer_id: string; full_name: string; asks: boolean }>`
    select * from consent_link(${tokenHash(token)})`.execute(tx)
  const row = rows[0]
  if (!row) return undefined
  const { schoolId } = viewer
  const carer = { kind: 'person', schoolId, personId: row.carer_id, name: row.full_name } as const
  return { carer: { ...carer, capacities: carerCapacities, roles: [] }, asks: row.asks }
}

/** From now on it asks no more. */
export async function useUp({ tx, viewer, now }: Sight, token: string): Promise<void> {
  await tx
    .updateTable('consent_links')
    .set({ answered_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('token_hash', '=', tokenHash(token))
    .execute()
}
