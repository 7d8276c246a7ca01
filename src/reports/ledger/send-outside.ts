// Brings the ledger's checkpoints to a place away from the program, where whoever alters the program can't alter them.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { sql } from 'kysely'

import { asViewer, type Sight } from '../../platform/database.ts'
import type { Program } from '../../platform/program.ts'

/** Milliseconds that a host has to answer. */
const patience = 10_000

/** Sends what has not arrived yet, the oldest first; gives what is in its way, if anything. */
export async function sendCheckpointsOutside(
  { db, clock }: Pick<Program, 'db' | 'clock'>,
  place: URL | string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string; zone: string }>`select id, zone from every_school()`.execute(db)
  for (const { id: schoolId, zone } of rows) {
    const as = <T>(work: (sight: Sight) => Promise<T>) =>
      asViewer(db, { kind: 'system', schoolId }, { now: clock(), zone }, work)
    for (const { size, note } of await as(unsent)) {
      const trouble = await put(place, `ledger-${schoolId}-${size.padStart(9, '0')}.txt`, note)
      if (trouble !== undefined) return `A checkpoint of the ledger did not arrive outside: ${trouble}`
      await as((sight) => markSent(sight, size))
    }
  }
  return undefined
}

const unsent = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('ledger_checkpoints as c')
    .leftJoin('ledger_checkpoints_sent as s', (on) =>
      on.onRef('s.school_id', '=', 'c.school_id').onRef('s.size', '=', 'c.size'),
    )
    .select(['c.size', 'c.note'])
    .where('c.school_id', '=', viewer.schoolId)
    .where('s.size', 'is', null)
    .orderBy('c.size')
    .execute()

/** When a checkpoint last arrived outside; undefined where none ever has. */
export async function lastSent({ tx, viewer }: Sight): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('ledger_checkpoints_sent')
    .select(({ fn }) => fn.max('sent_at').as('at'))
    .where('school_id', '=', viewer.schoolId)
    .executeTakeFirst()
  return row?.at ?? undefined
}

/** Sent twice, by two programs at once, it is marked once. */
const markSent = ({ tx, viewer, now }: Sight, size: string) =>
  tx
    .insertInto('ledger_checkpoints_sent')
    .values({ school_id: viewer.schoolId, size, sent_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

async function put(place: URL | string, name: string, note: string): Promise<string | undefined> {
  try {
    if (typeof place === 'string') {
      await mkdir(place, { recursive: true })
      const made = join(place, `.${name}`)
      await writeFile(made, note, { flush: true })
      await rename(made, join(place, name))
      return undefined
    }
    const answer = await fetch(place, {
      method: 'POST',
      body: note,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-file-name': name },
      signal: AbortSignal.timeout(patience),
    })
    return answer.ok ? undefined : `${place.host} answered ${answer.status}.`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
