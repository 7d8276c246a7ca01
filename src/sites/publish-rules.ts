// Publishes a site's Terms of Use and House Rules; without them it can't open (§17.1).
import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { rulesOf } from './site-queries.ts'
import type { SiteSubject } from './site.ts'

export interface NewRules {
  terms: string
  rules: string[]
}

export async function publishRules(
  sight: Sight,
  { id }: SiteSubject,
  { input }: Deed<NewRules>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  const version = ((await rulesOf(sight, id))?.version ?? 0) + 1
  await tx
    .insertInto('site_rules')
    .values({
      school_id: viewer.schoolId,
      site_id: id,
      version,
      terms: input.terms,
      rules: JSON.stringify(input.rules),
      published_by: personIdOf(viewer) ?? '',
      published_at: now,
    })
    .execute()
  return { ok: true, detail: { rulesVersion: version } }
}
