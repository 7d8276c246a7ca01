// Who can sign in: every person of the school, for those who invite.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { AccountState } from '../../policy/account.workflow.ts'

export interface KeptAccount {
  personId: string
  name: string
  position: string
  email: string | undefined
  state: AccountState | 'nothing'
  /** Until when the newest invitation opens. */
  invitedUntil: Date | undefined
}

/** Empty for whoever doesn't keep accounts. */
export async function keptAccounts({ tx }: Sight): Promise<KeptAccount[]> {
  const { rows } = await sql<{
    person_id: string
    full_name: string
    place: string
    email: string | null
    state: AccountState | null
    invited_until: Date | null
  }>`select * from accounts_kept()`.execute(tx)
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.full_name,
    position: row.place,
    email: row.email ?? undefined,
    state: row.state ?? 'nothing',
    invitedUntil: row.invited_until ?? undefined,
  }))
}
