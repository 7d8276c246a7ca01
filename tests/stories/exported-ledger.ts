// The ledger of a world's school, as its export.
import { exportLedger } from '../../src/decisions/tree/export-ledger.ts'
import type { World } from '../world.ts'

/** The lines of an export as it stands now. */
export const exportedLedger = (world: World, options?: { texts?: boolean }): Promise<string[]> =>
  world.asSystem(async (sight) => {
    const lines: string[] = []
    for await (const line of exportLedger(sight, world.program.seal.derive, options)) lines.push(line)
    return lines
  })

/** The signed note of the last checkpoint of an export, and the key that the export names. */
export const lastNote = (lines: readonly string[]): string =>
  (JSON.parse(lines.at(-1) ?? '') as { checkpoint: string }).checkpoint
export const namedKey = (lines: readonly string[]): string =>
  (JSON.parse(lines[0] ?? '') as { key: string }).key
