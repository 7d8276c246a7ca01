// The pupils in the picture of a post, as its author has said.
import type { Pupil } from '../../checks/context.ts'
import type { Sight } from '../../platform/database.ts'

/** Undefined where nobody has said for this picture who is in it. */
export async function pupilsIn(
  { tx, viewer }: Sight,
  postId: string,
  pictureId: string,
  roster: readonly Pupil[],
): Promise<Pupil[] | undefined> {
  const post = await tx
    .selectFrom('posts')
    .select('pupils_said_for')
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', postId)
    .executeTakeFirst()
  if (post?.pupils_said_for !== pictureId) return undefined
  const rows = await tx
    .selectFrom('picture_pupils')
    .select('pupil_id')
    .where('school_id', '=', viewer.schoolId)
    .where('post_id', '=', postId)
    .where('picture_id', '=', pictureId)
    .execute()
  const ids = new Set(rows.map((row) => row.pupil_id))
  return roster.filter(({ id }) => ids.has(id))
}
