// Writes down the rota of a site: which moderator looks after it on which days of the week (§14.5).
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { Duty } from '../../policy/cover/cover.ts'
import type { CoverSubject } from './cover-subject.ts'
import { hoursSaid } from './cover-words.ts'

export interface Rota {
  duties: readonly Duty[]
}

export async function setRota(
  { tx, viewer }: Sight,
  { id, version, who }: CoverSubject,
  { input: { duties } }: Deed<Rota>,
): Promise<Effected> {
  const moderators = new Set(who.moderator)
  const own = duties.filter(({ person }) => moderators.has(person))
  const site = { school_id: viewer.schoolId, site_id: id }
  await tx
    .deleteFrom('rota_duties')
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', id)
    .execute()
  if (own.length > 0)
    await tx
      .insertInto('rota_duties')
      .values(own.map(({ person, ...hours }) => ({ ...site, ...hours, person_id: person })))
      .execute()
  const detail = own.map((each) => `${each.person}: ${hoursSaid(each)}`)
  return { ok: true, version: version + 1, detail: { duties: detail } }
}
