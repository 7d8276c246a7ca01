// Reads of which account is which carer of the roster.
import type { Sight } from '../../platform/database.ts'
import { personIdOf, type Person } from '../../platform/viewer.ts'
import { namesOf } from '../directory.ts'
import { personViewer } from '../person-viewer.ts'

export interface CarerAccount {
  accountId: string
  /** The name of the account's person. */
  name: string
  at: Date
}

/** The account that answers for a carer; for those who keep the roster, and for its own person. */
export async function accountOf(sight: Sight, carerId: string): Promise<CarerAccount | undefined> {
  const row = await sight.tx
    .selectFrom('carer_accounts')
    .select(['account_id', 'matched_at'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where('carer_id', '=', carerId)
    .executeTakeFirst()
  if (!row) return undefined
  const name = (await namesOf(sight, [row.account_id])).get(row.account_id) ?? ''
  return { accountId: row.account_id, name, at: row.matched_at }
}

/** The carers of the roster for whom the viewer answers: themselves, and those whom their account was matched with. */
export async function ownCarers(sight: Sight): Promise<Person[]> {
  const me = personIdOf(sight.viewer)
  if (me === null) return []
  const rows = await sight.tx
    .selectFrom('carer_accounts')
    .select('carer_id')
    .where('school_id', '=', sight.viewer.schoolId)
    .where('account_id', '=', me)
    .orderBy('matched_at')
    .execute()
  const found: Person[] = []
  for (const id of [me, ...rows.map((row) => row.carer_id)]) {
    const carer = await personViewer(sight, id)
    if (carer) found.push(carer)
  }
  return found
}
