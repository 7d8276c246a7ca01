// Keeps a signature upon the form: who, which sentence, which version (Appendix 1). The last one gives the site its address.
import { sql } from 'kysely'

import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { inWhosePlace } from '../policy/in-their-place.ts'
import { siteWorkflow, type SiteAction } from '../policy/site.workflow.ts'
import type { SiteSubject } from './site.ts'
import { slugOf } from './slug.ts'

export const signApproval =
  (step: SiteAction) =>
  async (sight: Sight, subject: SiteSubject, { signature }: Deed<undefined>): Promise<Effected> => {
    const { tx, viewer, now } = sight
    const row = siteWorkflow.actions.find((each) => each.action === step)
    await tx
      .insertInto('site_approvals')
      .values({
        school_id: viewer.schoolId,
        site_id: subject.id,
        version: subject.version,
        step,
        person_id: personIdOf(viewer) ?? '',
        typed_name: signature?.typedName ?? '',
        sentence: row?.signs ?? '',
        signed_at: now,
        in_place_of: row && inWhosePlace(row.by, subject, personIdOf(viewer) ?? ''),
      })
      .execute()
    if (row?.to === 'approved') await giveAddress(sight, subject.id)
    return { ok: true }
  }

async function giveAddress({ tx, viewer }: Sight, id: string): Promise<void> {
  const site = await tx
    .selectFrom('sites')
    .select('name')
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  // Two sites approved in the same moment must not get one address.
  await sql`select pg_advisory_xact_lock(hashtext(${`slugs of ${viewer.schoolId}`}))`.execute(tx)
  const { rows } = await sql<{
    slug: string
  }>`select slug from sites where school_id = ${viewer.schoolId} and slug is not null`.execute(tx)
  const slug = slugOf(site.name, new Set(rows.map((row) => row.slug)))
  await tx
    .updateTable('sites')
    .set({ slug })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
}
