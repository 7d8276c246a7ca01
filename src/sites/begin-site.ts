// Begins a site: an empty approval form of the person who asks for it.
import type { Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import type { SiteSubject } from './site.ts'

export async function beginSite({ tx, viewer, now }: Sight, { id }: SiteSubject): Promise<Effected> {
  await tx
    .insertInto('sites')
    .values({
      school_id: viewer.schoolId,
      id,
      slug: null,
      name: 'A new site',
      state: 'draft',
      version: 0,
      author_id: personIdOf(viewer) ?? '',
      line_manager_id: null,
      goes_live_on: null,
      closes_on: null,
      updated_at: now,
    })
    .execute()
  return { ok: true }
}
