// The ledger: one entry for each change of state, in the same transaction as the change, never changed afterwards.
import { randomBytes } from 'node:crypto'

import canonicalize from 'canonicalize'
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { leafHash } from './tree/hash.ts'

/** One entry. Canonical form: RFC 8785 (JSON Canonicalization Scheme); `at` in UTC with milliseconds. */
export interface Entry {
  v: 1
  at: string
  /** The person's id, or null: a visitor, or the program itself (`by` tells which). */
  actor: string | null
  by: string
  action: string
  done: string
  clause: string
  subject: { kind: string; id: string; version: number }
  from: string
  to: string
  /** What else was decided: the reason, the sentence signed, the fingerprint of the thing decided upon. */
  detail: Detail
}
export type Detail = {
  [key: string]: string | number | boolean | null | Detail | readonly Detail[] | readonly string[]
}

/** Appends one entry. The caller has locked the subject; this locks the school's ledger head, always second. */
export async function append(
  { tx, viewer, now }: Sight,
  entry: Omit<Entry, 'v' | 'at' | 'actor' | 'by'>,
): Promise<void> {
  const { schoolId } = viewer
  const whole: Entry = { v: 1, at: now.toISOString(), actor: personIdOf(viewer), by: byOf(viewer), ...entry }
  const text = canonicalize(whole)
  if (text === undefined) throw new Error('A ledger entry has no canonical form.')
  const salt = randomBytes(32)
  const index = await nextIndex(tx, schoolId)
  await tx
    .insertInto('ledger_leaf')
    .values({ school_id: schoolId, index, hash: leafHash(salt, text) })
    .execute()
  await tx
    .insertInto('ledger_text')
    .values({
      school_id: schoolId,
      index,
      salt,
      entry: text,
      at: now,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
    })
    .execute()
}

const byOf = (viewer: Sight['viewer']): string => (viewer.kind === 'person' ? viewer.name : viewer.kind)

async function nextIndex(tx: Sight['tx'], schoolId: string): Promise<string> {
  const { rows } = await sql<{ index: string }>`
    insert into ledger_head (school_id, size) values (${schoolId}, 1)
    on conflict (school_id) do update set size = ledger_head.size + 1
    returning size - 1 as index`.execute(tx)
  const index = rows[0]?.index
  if (index === undefined) throw new Error('The ledger gave no place for an entry.')
  return index
}
