// Takes the bytes of files away for good; that there was a file, and since when it is gone, stays.
import type { Sight } from '../platform/database.ts'

/** The viewer is the program itself: nobody else may take bytes away. */
export async function forgetBytes({ tx, viewer, now }: Sight, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  await tx
    .deleteFrom('file_chunks')
    .where('school_id', '=', viewer.schoolId)
    .where('file_id', 'in', [...fileIds])
    .execute()
  await tx
    .updateTable('files')
    .set({ gone_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('id', 'in', [...fileIds])
    .where('gone_at', 'is', null)
    .execute()
}
