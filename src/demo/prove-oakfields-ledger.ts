// The ledger of the demonstration on a database of its own, tampered with in every way.
import { exportLedger } from '../decisions/tree/export-ledger.ts'
import { proveLedger, type LedgerProof } from '../decisions/verify/prove-ledger.ts'
import { systemClock } from '../platform/clock.ts'
import { asViewer } from '../platform/database.ts'
import { sealWith } from '../platform/seal.ts'
import { readSettings } from '../platform/settings.ts'
import { startDatabase } from '../platform/start-database.ts'
import { loadOakfield } from './load-oakfield.ts'

/** `folder`: empty, for the database. Every `every`-th byte is flipped. */
export async function proveOakfield(folder: string, every: number): Promise<LedgerProof> {
  const read = readSettings({ GATEPOST_DATA: folder })
  if (!read.ok) throw new Error(read.problems.join(' '))
  const started = await startDatabase(
    read.settings,
    () => {},
    () => process.exit(1),
  )
  if (!started.ok) throw new Error(started.problems.join(' '))
  try {
    const now = systemClock()
    const { schoolId } = await loadOakfield(started.db, now)
    const lines: string[] = []
    await asViewer(
      started.db,
      { kind: 'system', schoolId },
      { now, zone: 'Europe/London' },
      async (sight) => {
        const { derive } = sealWith(Buffer.alloc(32, 1))
        for await (const line of exportLedger(sight, derive)) lines.push(line)
      },
    )
    const { key } = JSON.parse(lines[0] ?? '') as { key: string }
    const { checkpoint } = JSON.parse(lines.at(-1) ?? '') as { checkpoint: string }
    return await proveLedger(lines, { key, outside: [checkpoint] }, every)
  } finally {
    await started.stop()
  }
}
