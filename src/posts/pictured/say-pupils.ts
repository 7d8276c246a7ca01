// Records which pupils the picture of a post shows, so that a withdrawal of consent finds it (§18.2).
import type { Deed, Effected } from '../../decisions/door.ts'
import { rosterOf } from '../../people/roster/roster-of.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { postById } from '../post-queries.ts'
import type { PostSubject } from '../post.ts'

/** The input names the pupils by id; ids of nobody are left out. */
export async function sayPupils(
  sight: Sight,
  { id, version }: PostSubject,
  { input }: Deed<readonly string[]>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  const picture = (await postById(sight, id))?.picture
  if (!picture) return { ok: false, refusal: { sentence: 'This post has no picture.', clause: '18.2' } }
  const known = new Set((await rosterOf(sight, 'own-site')).map((pupil) => pupil.id))
  const pupils = [...new Set(input)].filter((each) => known.has(each))
  const school = { school_id: viewer.schoolId }
  await tx
    .deleteFrom('picture_pupils')
    .where('school_id', '=', viewer.schoolId)
    .where('post_id', '=', id)
    .where('picture_id', '=', picture.id)
    .execute()
  const of = { ...school, post_id: id, picture_id: picture.id, recorded_by: personIdOf(viewer) ?? '' }
  if (pupils.length > 0)
    await tx
      .insertInto('picture_pupils')
      .values(pupils.map((pupil_id) => ({ ...of, pupil_id, recorded_at: now })))
      .execute()
  await tx
    .updateTable('posts')
    .set({ pupils_said_for: picture.id })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, version, detail: { picture: picture.id, pupils } }
}
