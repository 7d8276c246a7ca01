// The pupils of the school with what their families agreed to, as the checks need them (§18.2).
import type { Pupil } from '../../checks/context.ts'
import type { Sight } from '../../platform/database.ts'
import type { ConsentPlace } from '../../policy/consents.data.ts'
import { agreements } from '../consents/agreements.ts'

/**
 * Every pupil whom the viewer may see: all for those inside the school, none for anybody else. Those who have left are
 * among them: they are children still. Consent is told for one place, where the text is to stand.
 */
export async function rosterOf(sight: Sight, place: ConsentPlace): Promise<Pupil[]> {
  const { tx, viewer } = sight
  const rows = await tx
    .selectFrom('pupils')
    .select(['id', 'given_name', 'family_name', 'known_as', 'class_name'])
    .where('school_id', '=', viewer.schoolId)
    .orderBy('id')
    .execute()
  const agreed = await agreements(sight, place)
  return rows.map((row) => ({
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    ...(row.known_as === null ? {} : { knownAs: row.known_as }),
    className: row.class_name,
    nameConsent: agreed.get(row.id)?.has('name') ?? false,
    photoConsent: agreed.get(row.id)?.has('photo') ?? false,
  }))
}
