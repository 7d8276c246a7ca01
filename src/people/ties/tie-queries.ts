// Reads declared ties: one's own, and for the head those of everybody.
import type { Sight } from '../../platform/database.ts'
import { withdrawnTie } from '../../policy/tie.workflow.ts'
import type { Tie } from './tie.ts'

/** Those that the viewer may see and that stand, the newest first. */
export async function standingTies({ tx, viewer }: Sight): Promise<Tie[]> {
  const rows = await tx
    .selectFrom('ties as t')
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 't.school_id').onRef('p.id', '=', 't.person_id'),
    )
    .selectAll('t')
    .select('p.full_name')
    .where('t.school_id', '=', viewer.schoolId)
    .where('t.state', '<>', withdrawnTie)
    .orderBy('t.declared_at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    name: row.full_name,
    kind: row.kind,
    words: row.words,
    state: row.state,
    declaredAt: row.declared_at,
  }))
}
