// The history of one thing, read back from the ledger, oldest first.
import type { Sight } from '../platform/database.ts'
import type { Entry } from './ledger.ts'

export async function historyOf({ tx, viewer }: Sight, kind: string, id: string): Promise<Entry[]> {
  const rows = await tx
    .selectFrom('ledger_text')
    .select('entry')
    .where('school_id', '=', viewer.schoolId)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('index')
    .execute()
  return rows.map((row) => JSON.parse(row.entry) as Entry)
}
