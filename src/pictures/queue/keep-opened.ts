// Keeps what the opening of a picture gave: its copies, its size, what its file told, and of a redacted one the new original.
import type { Sight } from '../../platform/database.ts'
import { storeChunks, storeFile } from '../../platform/files.ts'
import type { Seal } from '../../platform/seal.ts'
import { pictureWaits } from '../../policy/picture.workflow.ts'
import type { Opened } from '../child/task.ts'
import { forgetBytes } from '../forget-bytes.ts'
import { copiesOf, markMade } from '../picture-copies.ts'
import type { Taken } from './take-picture.ts'

export async function keepOpened(sight: Sight, seal: Seal, taken: Taken, opened: Opened): Promise<void> {
  const { tx, viewer, now } = sight
  const still = await tx
    .selectFrom('picture_examinations')
    .select('id')
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', taken.id)
    .where('state', '=', pictureWaits)
    .forUpdate()
    .executeTakeFirst()
  // It was withdrawn meanwhile: nothing of it may come back.
  if (!still) return
  for (const { id } of (await copiesOf(sight, taken.id)).filter(({ made }) => !made)) {
    await storeChunks(sight, seal, id, opened.copy.bytes)
    await markMade(sight, id, opened.copy.bytes.length)
  }
  const master = opened.master && (await takePlace(sight, seal, taken, opened.master))
  await tx
    .updateTable('picture_examinations')
    .set({
      opened_at: now,
      width: opened.width,
      height: opened.height,
      seen: JSON.stringify({ details: opened.details }),
      taken_until: null,
      tries: 0,
      step: null,
      ...(master ? { original_id: master } : {}),
    })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', taken.id)
    .execute()
}

/** From here on the redacted picture is the original, and what it showed before is nowhere. */
async function takePlace(
  sight: Sight,
  seal: Seal,
  { id, originalId }: Taken,
  { mediaType, bytes }: NonNullable<Opened['master']>,
): Promise<string> {
  const master = await storeFile(sight, seal, { of: { kind: 'original', id }, mediaType, bytes })
  await forgetBytes(sight, [originalId])
  return master
}
