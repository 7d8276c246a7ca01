// Has evidence stamped by the configured authority. Only its fingerprint leaves the school (RFC 3161).
import { sql } from 'kysely'

import { asViewer, type Db } from '../../platform/database.ts'
import { readStamp, stampRequest } from './time-stamp.ts'

/** Milliseconds after which an authority that says nothing is given up until the next look. */
const patience = 10_000
/** The longest answer that is read, in bytes: a stamp with its certificates has a few thousand. */
const longest = 100_000
/** How many are stamped in one look, so that nothing else waits long. */
const atOnce = 20

export interface Stamping {
  db: Db
  clock: () => Date
  authority: URL
}

/** Stamps what has no stamp yet; gives what is in the way, if anything. What fails is tried again at the next look. */
export async function stampEvidence({ db, clock, authority }: Stamping): Promise<string | undefined> {
  const { rows } = await sql<{ id: string; zone: string }>`select id, zone from every_school()`.execute(db)
  for (const { id: schoolId, zone } of rows) {
    const system = { kind: 'system', schoolId } as const
    const waiting = await asViewer(db, system, { now: clock(), zone }, ({ tx }) =>
      tx
        .selectFrom('case_evidence as e')
        .leftJoin('evidence_stamps as s', (join) =>
          join.onRef('s.school_id', '=', 'e.school_id').onRef('s.evidence_id', '=', 'e.id'),
        )
        .select(['e.id', 'e.record'])
        .where('e.school_id', '=', schoolId)
        .where('s.evidence_id', 'is', null)
        .orderBy('e.kept_at')
        .limit(atOnce)
        .execute(),
    )
    for (const { id, record } of waiting) {
      // No transaction stays open while somebody else thinks.
      const stamp = await askFor(authority, Buffer.from(record, 'utf8'))
      if (!stamp.ok) return `No time stamp came from ${authority.host}: ${stamp.why}`
      await asViewer(db, system, { now: clock(), zone }, ({ tx }) =>
        tx
          .insertInto('evidence_stamps')
          .values({ school_id: schoolId, evidence_id: id, answer: stamp.answer, stamped_at: stamp.at })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      )
    }
  }
  return undefined
}

type Asked = { ok: true; answer: Buffer; at: Date } | { ok: false; why: string }

async function askFor(authority: URL, data: Buffer): Promise<Asked> {
  const { der, nonce } = stampRequest(data)
  try {
    const response = await fetch(authority, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Uint8Array.from(der),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) return { ok: false, why: `it answered ${response.status}` }
    const answer = Buffer.from(await response.arrayBuffer())
    if (answer.length > longest) return { ok: false, why: 'its answer is too long' }
    const read = await readStamp(answer, data, nonce)
    return read.ok ? { ok: true, answer, at: read.at } : { ok: false, why: read.why }
  } catch {
    return { ok: false, why: 'it did not answer' }
  }
}
