// The pupils of the school with what their families agreed to, as the checks need them (§18.2).
import type { Pupil } from '../checks/context.ts'
import type { Sight } from '../platform/database.ts'

/** Every pupil whom the viewer may see: all for those inside the school, none for anybody else. */
export async function rosterOf({ tx, viewer }: Sight): Promise<Pupil[]> {
  const rows = await tx
    .selectFrom('pupils')
    .select(['id', 'given_name', 'family_name', 'known_as', 'class_name', 'name_consent', 'photo_consent'])
    .where('school_id', '=', viewer.schoolId)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    ...(row.known_as === null ? {} : { knownAs: row.known_as }),
    className: row.class_name,
    nameConsent: row.name_consent,
    photoConsent: row.photo_consent,
  }))
}
