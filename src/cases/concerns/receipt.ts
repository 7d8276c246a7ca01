// The receipt of a concern: a code with which whoever raised it comes back. The school keeps its fingerprint alone.
import { createHash, randomInt } from 'node:crypto'

import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'

/** Without letters and digits that look alike. */
const signs = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Four groups of four, some 78 bits: nobody finds another's by trying. */
export const newReceipt = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => signs[randomInt(signs.length)] ?? '').join(''),
  ).join('-')

/** Read as it is typed: spaces, dashes and small letters don't count. */
export const fingerprintOf = (receipt: string): Buffer =>
  createHash('sha256')
    .update(receipt.toUpperCase().replaceAll(/[^A-Z0-9]/gu, ''))
    .digest()

/** `outside`: nobody at the school stands above whom it is about. */
export type Standing = 'waiting' | 'read' | 'acting' | 'done' | 'outside'

/** How far the concern of a receipt has come: that something happened, and never what. */
export async function standingOf({ tx }: Sight, receipt: string): Promise<Standing | undefined> {
  const { rows } = await sql<{ standing: Standing | null }>`
    select concern_standing(${fingerprintOf(receipt)}) as standing`.execute(tx)
  return rows[0]?.standing ?? undefined
}

/** The concerns that the viewer raised while signed in, the newest first. */
export async function ownConcerns({ tx }: Sight): Promise<{ raisedAt: Date; standing: Standing }[]> {
  const { rows } = await sql<{ raised_at: Date; standing: Standing }>`
    select raised_at, standing from own_concerns() where standing is not null`.execute(tx)
  return rows.map((row) => ({ raisedAt: row.raised_at, standing: row.standing }))
}
