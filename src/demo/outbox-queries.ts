// Reads the letters that the demonstration wrote. Of a real school the database gives none.
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'

export interface WrittenLetter {
  id: string
  toName: string | null
  toAddress: string | null
  subject: string
  lines: readonly string[]
  path: string | null
  why: string
  writtenAt: Date
}

/** The newest first, a hundred at most. */
export async function writtenLetters({ tx }: Sight): Promise<WrittenLetter[]> {
  const { rows } = await sql<WrittenLetter>`
    select id, to_name as "toName", to_address as "toAddress", subject, lines, path, why, written_at as "writtenAt"
    from demonstration_letters()`.execute(tx)
  return rows
}
