// Makes whoever tries in vain wait, longer each time, but nobody for good.
import { createHash } from 'node:crypto'

import { sql } from 'kysely'

import type { Visit } from '../platform/http/visit.ts'
import { patience, waitAfter, type TryKind } from '../policy/sign-in.data.ts'

/** What the tries are counted by; only a hash of the key is stored. */
export interface Tries {
  kind: TryKind
  key: string
}

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()
const staleAt = ({ now }: Visit, kind: TryKind): Date => new Date(now.getTime() - patience[kind].forgets)

/**
 * Until when this must wait; undefined where it may be tried now. Others who try the same wait until this visit is over, so
 * that many at once count as many. Network addresses are not held so: behind one, a whole school signs in at eight.
 */
export async function mustWait(visit: Visit, { kind, key }: Tries): Promise<Date | undefined> {
  const { tx, viewer, now } = visit
  if (kind !== 'address')
    await sql`insert into sign_in_tries (school_id, kind, key, failures, last_at)
      values (${viewer.schoolId}, ${kind}, ${hashOf(key)}, 0, ${now})
      on conflict (school_id, kind, key) do update set last_at = sign_in_tries.last_at`.execute(tx)
  const found = await tx
    .selectFrom('sign_in_tries')
    .select('wait_until')
    .where('school_id', '=', viewer.schoolId)
    .where('kind', '=', kind)
    .where('key', '=', hashOf(key))
    .executeTakeFirst()
  const until = found?.wait_until
  return until && until > now ? until : undefined
}

/** Counts one failure. The answer must be marked by `keeping`, or the count is undone with it. */
export async function countFailure(visit: Visit, { kind, key }: Tries): Promise<void> {
  const { tx, viewer, now } = visit
  const { rows } = await sql<{ failures: number }>`
    insert into sign_in_tries (school_id, kind, key, failures, last_at)
    values (${viewer.schoolId}, ${kind}, ${hashOf(key)}, 1, ${now})
    on conflict (school_id, kind, key) do update set last_at = ${now},
      failures = case when sign_in_tries.last_at < ${staleAt(visit, kind)} then 1 else sign_in_tries.failures + 1 end
    returning failures`.execute(tx)
  const wait = waitAfter(rows[0]?.failures ?? 0, patience[kind])
  if (wait === 0) return
  await tx
    .updateTable('sign_in_tries')
    .set({ wait_until: new Date(now.getTime() + wait) })
    .where('school_id', '=', viewer.schoolId)
    .where('kind', '=', kind)
    .where('key', '=', hashOf(key))
    .execute()
}

/** Begins to count anew, when somebody has shown who they are. */
export async function forgetFailures({ tx, viewer }: Visit, { kind, key }: Tries): Promise<void> {
  await tx
    .deleteFrom('sign_in_tries')
    .where('school_id', '=', viewer.schoolId)
    .where('kind', '=', kind)
    .where('key', '=', hashOf(key))
    .execute()
}
