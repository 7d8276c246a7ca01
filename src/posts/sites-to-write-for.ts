// The open sites of whose team the viewer is, or for which the head has authorised them: those for which they may write.
import { current } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { writesForSite } from '../policy/authorisation-kinds.data.ts'
import { openState } from '../policy/site.workflow.ts'

export async function sitesToWriteFor({ tx, viewer }: Sight): Promise<{ id: string; name: string }[]> {
  const me = personIdOf(viewer) ?? ''
  return tx
    .selectFrom('sites as s')
    .select(['s.id', 's.name'])
    .where('s.school_id', '=', viewer.schoolId)
    .where('s.state', '=', openState)
    .where((where) =>
      where.or([
        where.exists(
          where
            .selectFrom('site_team as t')
            .select('t.site_id')
            .whereRef('t.school_id', '=', 's.school_id')
            .whereRef('t.site_id', '=', 's.id')
            .where('t.person_id', '=', me),
        ),
        where.exists(
          where
            .selectFrom('authorisations as a')
            .select('a.id')
            .whereRef('a.school_id', '=', 's.school_id')
            .whereRef('a.site_id', '=', 's.id')
            .where('a.person_id', '=', me)
            .where('a.kind', '=', writesForSite)
            .where(current('a')),
        ),
      ]),
    )
    .orderBy('s.name')
    .execute()
}
