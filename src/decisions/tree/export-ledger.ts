// The ledger as a file that anybody can verify without the program: JSON Lines, one entry to a line, then its checkpoints.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { ledgerKey } from './checkpoint.ts'
import { makeCheckpoint } from './make-checkpoint.ts'
import { verifierKey } from './signed-note.ts'

/** Rows that are read at once. */
const page = 5000

/**
 * The lines, each ending in a newline: first the ledger's key and size, then every entry with its leaf and salt (an
 * erased one with the index of the entry that erased it), and each checkpoint after the last entry that it is over.
 * A new one is signed over the whole. With `texts` false, leaves alone: for whoever may see that nothing was changed,
 * but not what it was.
 */
export async function* exportLedger(
  sight: Sight,
  derive: (purpose: string) => Uint8Array,
  { texts = true } = {},
): AsyncGenerator<string> {
  const { tx, viewer } = sight
  const size = (await makeCheckpoint(sight, derive))?.size ?? 0
  const notes = await notesUpTo(sight, size)
  yield line({
    v: 1,
    key: verifierKey(ledgerKey(derive, viewer.schoolId)),
    size,
    checkpoints: notes.size,
    texts,
  })
  for (let from = 0; from < size; from += page) {
    const { rows } = await sql<Row>`
      select l.index, l.hash, t.salt, t.entry, e.entry_index from ledger_leaf l
        left join ledger_text t on t.school_id = l.school_id and t.index = l.index
        left join ledger_erasures e on e.school_id = l.school_id and e.index = l.index
        where l.school_id = ${viewer.schoolId} and l.index >= ${from} and l.index < ${Math.min(size, from + page)}
        order by l.index`.execute(tx)
    for (const row of rows) {
      yield line(entryOf(row, texts))
      const note = notes.get(Number(row.index) + 1)
      if (note !== undefined) yield line({ checkpoint: note })
    }
  }
}

async function notesUpTo({ tx, viewer }: Sight, size: number): Promise<Map<number, string>> {
  const rows = await tx
    .selectFrom('ledger_checkpoints')
    .select(['size', 'note'])
    .where('school_id', '=', viewer.schoolId)
    .where('size', '<=', String(size))
    .execute()
  return new Map(rows.map((row) => [Number(row.size), row.note]))
}

interface Row {
  index: string
  hash: Buffer
  salt: Buffer | null
  entry: string | null
  entry_index: string | null
}

function entryOf({ index, hash, salt, entry, entry_index }: Row, texts: boolean): object {
  const leaf = { index: Number(index), leaf: hash.toString('hex') }
  if (!texts) return leaf
  if (salt && entry !== null) return { ...leaf, salt: salt.toString('hex'), entry }
  return entry_index === null ? leaf : { ...leaf, erasedBy: Number(entry_index) }
}

const line = (value: object): string => `${JSON.stringify(value)}\n`
