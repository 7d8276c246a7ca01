// Reads of what goes out to hosts: one task, those of a post, and those that wait for somebody.
import type { Sight } from '../../platform/database.ts'
import { hostOf } from '../../policy/hosts.data.ts'
import type { OutgoingState } from '../../policy/outgoing.workflow.ts'
import type { Outgoing } from './outgoing.ts'

const tasks = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('outgoing as o')
    .innerJoin('site_records as r', (join) =>
      join.onRef('r.school_id', '=', 'o.school_id').onRef('r.id', '=', 'o.record_id'),
    )
    .select(['o.id', 'o.record_id', 'o.site_id', 'o.post_id', 'o.deed', 'o.state', 'o.version'])
    .select(['o.host_ref', 'o.address', 'o.written_at', 'o.tries', 'o.problem'])
    .select(['r.host', 'r.host_name', 'r.address as account_address'])
    .where('o.school_id', '=', viewer.schoolId)

type Row = Awaited<ReturnType<ReturnType<typeof tasks>['executeTakeFirstOrThrow']>>

const taskOf = (row: Row): Outgoing => ({
  id: row.id,
  recordId: row.record_id,
  siteId: row.site_id,
  postId: row.post_id,
  deed: row.deed,
  state: row.state,
  version: row.version,
  host: row.host,
  hostName: row.host_name || hostOf(row.host).name,
  accountAddress: row.account_address,
  ref: row.host_ref,
  address: row.address,
  writtenAt: row.written_at,
  tries: row.tries,
  problem: row.problem,
})

/** One task; with `lock` its row stays locked until the transaction ends. */
export async function outgoingById(sight: Sight, id: string, lock = false): Promise<Outgoing | undefined> {
  const query = tasks(sight).where('o.id', '=', id)
  const row = await (lock ? query.forUpdate('o') : query).executeTakeFirst()
  return row && taskOf(row)
}

/** What went or goes out of one post, the first written first. */
export async function outgoingOfPost(sight: Sight, postId: string): Promise<Outgoing[]> {
  const rows = await tasks(sight).where('o.post_id', '=', postId).orderBy('o.written_at').execute()
  return rows.map(taskOf)
}

/** At most so many at once. */
const most = 200

/** The tasks in some states, the oldest first. */
export async function outgoingIn(sight: Sight, states: readonly OutgoingState[]): Promise<Outgoing[]> {
  const rows = await tasks(sight)
    .where('o.state', 'in', [...states])
    .orderBy('o.written_at')
    .limit(most)
    .execute()
  return rows.map(taskOf)
}
