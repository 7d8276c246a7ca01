// Reads of what the school did with the register of guidance.
import { namesOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { untouched } from '../../policy/guidance.workflow.ts'
import { keyOf, type Check, type Registered, type Standing } from './guidance.ts'

/** What the school did with each row that it ever touched, by key. */
export async function standings(sight: Sight): Promise<Map<string, Standing>> {
  const { tx, viewer } = sight
  const rows = await tx
    .selectFrom('guidance_standing')
    .select(['id', 'state', 'reason'])
    .where('school_id', '=', viewer.schoolId)
    .execute()
  const checks = await lastChecks(sight)
  return new Map(
    rows.map(({ id, state, reason }) => [
      id,
      { state, reason: reason ?? undefined, lastCheck: checks.get(id) },
    ]),
  )
}

/** The rows of the register, each with what the school did with it. */
export const withStandings = <Row extends { id: string }>(
  rows: readonly Row[],
  known: ReadonlyMap<string, Standing>,
): Registered<Row>[] =>
  rows.map((row) => ({ at: keyOf(row.id), row, standing: known.get(keyOf(row.id)) ?? asItCame }))

/** A row that the school never touched. */
export const asItCame: Standing = { state: untouched, reason: undefined, lastCheck: undefined }

/** The row's state and version, with its row locked until the transaction ends when asked. */
export async function standingRow({ tx, viewer }: Sight, key: string, lock: boolean) {
  const query = tx
    .selectFrom('guidance_standing')
    .select(['state', 'version'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', key)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}

async function lastChecks(sight: Sight): Promise<Map<string, Check>> {
  const rows = await sight.tx
    .selectFrom('guidance_checks')
    .select(['guidance_id', 'checked_by', 'checked_on', 'note'])
    .where('school_id', '=', sight.viewer.schoolId)
    .orderBy('version')
    .execute()
  const names = await namesOf(
    sight,
    rows.map((row) => row.checked_by),
  )
  // Oldest first, so that the last of each row stays in the map.
  return new Map(
    rows.map((row) => [
      row.guidance_id,
      { by: names.get(row.checked_by) ?? 'Somebody', on: row.checked_on, note: row.note ?? undefined },
    ]),
  )
}
