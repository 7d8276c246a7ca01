// Signs how far the ledger has grown: once a day by itself, and whenever it is exported.
import type { Sight } from '../../platform/database.ts'
import { ledgerKey, signCheckpoint } from './checkpoint.ts'
import { ledgerSize, rootAt } from './ledger-tree.ts'

export interface SignedCheckpoint {
  size: number
  /** The signed note. */
  note: string
  madeAt: Date
  /** The date on the school's wall when it was signed. */
  day: string
}

/** The checkpoint over the whole ledger as it stands, or undefined where nothing has been entered yet. The viewer is the program. */
export async function makeCheckpoint(
  sight: Sight,
  derive: (purpose: string) => Uint8Array,
): Promise<SignedCheckpoint | undefined> {
  const { tx, viewer, now, today } = sight
  const size = await ledgerSize(sight)
  if (size === 0) return undefined
  const note = signCheckpoint({ size, root: await rootAt(sight, size) }, ledgerKey(derive, viewer.schoolId))
  await tx
    .insertInto('ledger_checkpoints')
    .values({ school_id: viewer.schoolId, size, note, made_at: now, day: today })
    .onConflict((conflict) => conflict.columns(['school_id', 'size']).doNothing())
    .execute()
  return { size, note, madeAt: now, day: today }
}

/** The newest checkpoint, whoever asks: it tells of nobody. */
export async function newestCheckpoint({ tx, viewer }: Sight): Promise<SignedCheckpoint | undefined> {
  const row = await tx
    .selectFrom('ledger_checkpoints')
    .selectAll()
    .where('school_id', '=', viewer.schoolId)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { size: Number(row.size), note: row.note, madeAt: row.made_at, day: row.day }
}
