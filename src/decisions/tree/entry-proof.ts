// The proof that an entry stands in the ledger, for whoever may read the entry. Source: C2SP tlog-proof.
import type { Sight } from '../../platform/database.ts'
import { ledgerKey, signCheckpoint } from './checkpoint.ts'
import { inclusionProof, ledgerSize, rootAt } from './ledger-tree.ts'

/**
 * The first entry about one thing, its path and a checkpoint signed now, as text; undefined where the viewer reads no
 * such entry. Its extra data is the salt and the entry, as JSON: with them the leaf can be made again.
 */
export async function entryProof(
  sight: Sight,
  derive: (purpose: string) => Uint8Array,
  kind: string,
  id: string,
): Promise<string | undefined> {
  const { tx, viewer } = sight
  const row = await tx
    .selectFrom('ledger_text')
    .select(['index', 'salt', 'entry'])
    .where('school_id', '=', viewer.schoolId)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('index')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const size = await ledgerSize(sight)
  const path = await inclusionProof(sight, Number(row.index), size)
  const extra = JSON.stringify({ salt: row.salt.toString('hex'), entry: row.entry })
  const note = signCheckpoint({ size, root: await rootAt(sight, size) }, ledgerKey(derive, viewer.schoolId))
  return [
    'c2sp.org/tlog-proof@v1',
    `extra ${Buffer.from(extra, 'utf8').toString('base64')}`,
    `index ${row.index}`,
    ...path.map((hash) => Buffer.from(hash).toString('base64')),
    '',
    note,
  ].join('\n')
}
