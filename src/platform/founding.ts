// A school that the technician has founded at a host name, for as long as nobody has set it up.
import { createHash } from 'node:crypto'

import { sql } from 'kysely'

import type { Db, Tx } from './database.ts'

export interface Founding {
  /** The key of the school to come. */
  schoolId: string
  name: string
  codeHash: Buffer
  /** Whether its code has become too old. */
  ended: boolean
}

/** Undefined where no school waits at this host name. */
export async function foundingAt(db: Db | Tx, host: string, now: Date): Promise<Founding | undefined> {
  const { rows } = await sql<{ school_id: string; name: string; code_hash: Buffer; ended: boolean }>`
    select * from founding_at(${host}, ${now})`.execute(db)
  const row = rows[0]
  return row && { schoolId: row.school_id, name: row.name, codeHash: row.code_hash, ended: row.ended }
}

/** The hash by which a set-up's code is known; people may type it in small letters and with other dashes. */
export const setUpCodeHash = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^\dA-Z]/gu, ''))
    .digest()
