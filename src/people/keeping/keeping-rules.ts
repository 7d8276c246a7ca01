// How long each kind of record is kept at this school, and what is due to go: counted, and nothing done.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { erasableNames, retention, retentionNames, type RetentionName } from '../../policy/retention.data.ts'
import { cutOff, type Period, type RetentionKind } from '../../policy/retention.ts'

export interface KeepingRule extends RetentionKind {
  name: RetentionName
  /** Where the school set it otherwise than it came. */
  own: { id: string; reason: string; version: number } | undefined
}

/** Every rule as it stands today, those that came with the program and the school's own. */
export async function keepingRules({ tx, viewer }: Sight): Promise<KeepingRule[]> {
  const rows = await tx
    .selectFrom('retention_rules')
    .select(['id', 'kind', 'amount', 'unit', 'reason', 'version'])
    .where('school_id', '=', viewer.schoolId)
    .execute()
  return retentionNames.map((name) => {
    const set = rows.find(({ kind }) => kind === name)
    return set
      ? { ...retention[name], name, period: { amount: set.amount, unit: set.unit }, own: set }
      : { ...retention[name], name, own: undefined }
  })
}

export interface Due {
  name: RetentionName
  rule: KeepingRule
  /** How many would be erased. */
  due: number
  oldest: Date | null
  /** How many are as old, and kept by a legal hold. */
  held: number
}

/** The moment before which records of a rule are due; undefined where no number says it. */
export const beforeOf = (rule: { period: Period | undefined }, now: Date): Date | undefined =>
  rule.period && cutOff(now, rule.period)

/** What would be erased now, kind by kind. */
export async function dueNow(sight: Sight): Promise<Due[]> {
  const rules = await keepingRules(sight)
  const found: Due[] = []
  for (const rule of rules.filter(({ name }) => erasableNames.includes(name))) {
    const before = beforeOf(rule, sight.now)
    if (!before) continue
    const { rows } = await sql<Pick<Due, 'due' | 'oldest' | 'held'>>`
      select due, oldest, held from retention_due(${rule.name}, ${before})`.execute(sight.tx)
    const { due = 0, oldest = null, held = 0 } = rows[0] ?? {}
    found.push({ name: rule.name, rule, due, oldest, held })
  }
  return found
}

export interface Erased {
  id: string
  at: Date
  byItself: boolean
  counts: Record<string, number>
}

/** What was erased last, the latest first. */
export async function lastErasures({ tx, viewer }: Sight): Promise<Erased[]> {
  const rows = await tx
    .selectFrom('erasures')
    .select(['id', 'at', 'by_person', 'counts'])
    .where('school_id', '=', viewer.schoolId)
    .orderBy('at', 'desc')
    .limit(20)
    .execute()
  return rows.map(({ id, at, by_person, counts }) => ({ id, at, counts, byItself: by_person === null }))
}
