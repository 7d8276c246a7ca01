// Wires the workflow of an account to its table; each change is given its work by the verb that makes it.
import { sql } from 'kysely'

import type { Effected, Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { accountWorkflow, type AccountAction, type AccountState } from '../../policy/account.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import type { Subject } from '../../policy/workflow.ts'
import { holdersOf } from '../directory.ts'

type AccountRoom = Room<AccountState, AccountAction, null, Partial<Record<AccountAction, undefined>>>

/** An account is named by its person's id. `work` is done where the workflow allows the action. */
export const accountRoom = (work: (sight: Sight) => Promise<Effected>): AccountRoom => ({
  workflow: accountWorkflow,
  load: accountSubject,
  move: async ({ tx }, id, to) => {
    await sql`select move_account(${id}, ${to})`.execute(tx)
  },
  effects: Object.fromEntries(accountWorkflow.actions.map(({ action }) => [action, work])),
})

/** The account as its workflow sees it, its row locked; somebody who was never invited has none yet. */
export async function accountSubject(sight: Sight, id: string): Promise<Subject<AccountState, null>> {
  const { rows } = await sql<{ state: AccountState | null }>`select account_state(${id}) as state`.execute(
    sight.tx,
  )
  const who = {
    ...(await holdersOf(sight, rolesIn(accountWorkflow))),
    holder: [id],
    asker: await askersOf(sight, id),
  }
  return { id, state: rows[0]?.state ?? 'nothing', version: 0, who, facts: null }
}

/** Who asked for another address for this account, where that waits for a colleague. */
async function askersOf({ tx, viewer }: Sight, id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('address_changes')
    .select('asked_by')
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('way', '=', 'office')
    .execute()
  return rows.map((row) => row.asked_by)
}
