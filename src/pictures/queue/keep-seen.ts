// Keeps what was seen in a picture, in its own pixels, with what its file had told before.
import { act } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { Seen } from '../../schema/stored-picture.ts'
import type { Answers } from '../child/task.ts'
import { enlarged } from '../enlarged.ts'
import { pictureRoom } from '../picture-decisions.ts'

/** `scale`: how many pixels of the picture one of those was that were looked at. */
export async function keepSeen(
  sight: Sight,
  id: string,
  { faces, writing, scale }: Answers['look'] & { scale: number },
): Promise<void> {
  const row = await sight.tx
    .selectFrom('picture_examinations')
    .select('seen')
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()
  const input: Seen = {
    ...row?.seen,
    ...enlarged({ faces, writing }, scale),
  }
  await act(sight, pictureRoom, id, 'find', { input })
}
