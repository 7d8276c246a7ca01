// Sets the hours in which a site takes contributions (§14.5).
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { Hours } from '../../policy/cover/cover.ts'
import { coverStates } from '../../policy/cover/cover.workflow.ts'
import type { CoverSubject } from './cover-subject.ts'
import { hoursSaid } from './cover-words.ts'

export interface SiteHours {
  hours: readonly Hours[]
  inHolidays: boolean
}

export async function setHours(
  { tx, viewer, now }: Sight,
  { id, state, version }: CoverSubject,
  { input: { hours, inHolidays } }: Deed<SiteHours>,
): Promise<Effected> {
  const site = { school_id: viewer.schoolId, site_id: id }
  if (state === 'nothing')
    await tx
      .insertInto('site_cover')
      .values({ ...site, state: coverStates.kept, version: 0, in_holidays: inHolidays, changed_at: now })
      .execute()
  else
    await tx
      .updateTable('site_cover')
      .set({ in_holidays: inHolidays })
      .where('school_id', '=', viewer.schoolId)
      .where('site_id', '=', id)
      .execute()
  await tx
    .deleteFrom('site_hours')
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', id)
    .execute()
  if (hours.length > 0)
    await tx
      .insertInto('site_hours')
      .values(hours.map((each) => ({ ...site, ...each })))
      .execute()
  return { ok: true, version: version + 1, detail: { hours: hours.map(hoursSaid), inHolidays } }
}
