// Reads a kept file again and holds it against the school's records of this moment.
import type { Sight } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import { compareRoster, countsOf, type RosterPlan } from './compare-roster.ts'
import { fileOf } from './import-queries.ts'
import type { Counts, RosterImport } from './import.ts'
import type { Mapping } from './mapping.ts'
import { presentOf } from './present.ts'
import { readRoster } from './read-roster.ts'
import type { RosterRead } from './roster.ts'

export type Examined = { ok: true; plan: RosterPlan; counts: Counts } | { ok: false; problem: string }

/** Reads a file as one school's roster. */
export async function readOwnRoster(
  bytes: Buffer,
  mapping: Mapping | undefined,
  today: string,
): Promise<RosterRead> {
  const read = await readRoster(bytes, mapping, today)
  if (!read.ok || read.roster.schools.length < 2) return read
  return {
    ok: false,
    problem: `This export holds ${read.roster.schools.length} schools: ${read.roster.schools.slice(0, 5).join(', ')}. Export this school alone.`,
  }
}

export async function examine(
  sight: Sight,
  seal: Seal,
  { id, mapping }: Pick<RosterImport, 'id' | 'mapping'>,
): Promise<Examined> {
  const read = await readOwnRoster(await fileOf(sight, seal, id), mapping, sight.today)
  if (!read.ok) return read
  const plan = compareRoster(await presentOf(sight), read.roster)
  return { ok: true, plan, counts: { ...countsOf(plan), rejected: plan.rejected.length } }
}
