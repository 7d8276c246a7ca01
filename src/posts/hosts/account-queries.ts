// Reads of the accounts that the program has a key to.
import type { Sight } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import { hostConnected, type HostAccountState } from '../../policy/host-account.workflow.ts'
import type { HostWay } from '../../policy/hosts.data.ts'

export interface HostAccount {
  id: string
  state: HostAccountState
  version: number
  way: HostWay
  server: string
  handle: string
}

export async function accountById(
  { tx, viewer }: Sight,
  id: string,
  lock = false,
): Promise<HostAccount | undefined> {
  const query = tx
    .selectFrom('host_accounts')
    .select(['id', 'state', 'version', 'way', 'server', 'handle'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

/** The account of a record, where approved posts go to by themselves. */
export async function connectedAccount(sight: Sight, id: string): Promise<HostAccount | undefined> {
  const account = await accountById(sight, id)
  return account?.state === hostConnected ? account : undefined
}

/** To what a key is bound: in another row or column it does not open. */
export const keyPlace = (schoolId: string, id: string): string => `host_keys.sealed:${schoolId}:${id}`

/** The key, for the program alone. */
export async function hostKey({ tx, viewer }: Sight, seal: Seal, id: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('host_keys')
    .select('sealed')
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && seal.open(row.sealed, keyPlace(viewer.schoolId, id)).toString('utf8')
}
