// The open sites of whose team the viewer is: those for which they may write.
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { openState } from '../policy/site.workflow.ts'

export async function sitesToWriteFor({ tx, viewer }: Sight): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('sites as s')
    .innerJoin('site_team as t', (join) =>
      join.onRef('t.school_id', '=', 's.school_id').onRef('t.site_id', '=', 's.id'),
    )
    .select(['s.id', 's.name'])
    .distinct()
    .where('s.school_id', '=', viewer.schoolId)
    .where('s.state', '=', openState)
    .where('t.person_id', '=', personIdOf(viewer) ?? '')
    .orderBy('s.name')
    .execute()
}
