// Keeps who read a concern, and when.
import type { Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { ConcernSubject } from './concern.ts'

export async function readConcern({ tx, viewer, now }: Sight, { id }: ConcernSubject): Promise<Effected> {
  await tx
    .updateTable('concerns')
    .set({ read_by: personIdOf(viewer), read_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true }
}
