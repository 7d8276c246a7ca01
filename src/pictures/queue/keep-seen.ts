// Keeps what was seen in a picture, in its own pixels, with what its file had told before.
import { act } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { Box, Seen } from '../../schema/stored-picture.ts'
import type { Answers } from '../child/task.ts'
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
    faces: faces.map(({ box, score }) => ({ box: scaled(box, scale), score })),
    writing: writing.map(({ box, text }) => ({ box: scaled(box, scale), text })),
  }
  await act(sight, pictureRoom, id, 'find', { input })
}

export const scaled = ([x, y, width, height]: Box, scale: number): Box => [
  Math.round(x * scale),
  Math.round(y * scale),
  Math.round(width * scale),
  Math.round(height * scale),
]
