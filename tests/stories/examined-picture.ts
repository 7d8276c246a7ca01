// A picture whose examining is done, with what was seen in it said by the test: no model has to find it first.
import { act } from '../../src/decisions/door.ts'
import { cleanPicture } from '../../src/pictures/clean-picture.ts'
import { markMade } from '../../src/pictures/picture-copies.ts'
import { pictureRoom } from '../../src/pictures/picture-decisions.ts'
import { readFile, storeChunks } from '../../src/platform/files.ts'
import type { Seen } from '../../src/schema/stored-picture.ts'
import type { World } from '../world.ts'

/** Everything that waits to be examined is done. A redacted picture gets the same copy: what it shows is another test's matter. */
export async function examineAs(world: World, seen: Seen): Promise<void> {
  await world.asSystem(async (sight) => {
    const { tx, now } = sight
    const { seal } = world.program
    const waiting = await tx
      .selectFrom('picture_examinations')
      .select(['id', 'original_id'])
      .where('state', '=', 'waiting')
      .execute()
    for (const { id, original_id } of waiting) {
      const original = await readFile(sight, seal, original_id ?? '')
      const cleaned = await cleanPicture(new Uint8Array(original?.bytes ?? []))
      if (!cleaned.ok) throw new Error(cleaned.sentence)
      const { bytes, width, height } = cleaned.picture
      const copies = await tx
        .selectFrom('files')
        .select('id')
        .where('examination_id', '=', id)
        .where('made', '=', false)
        .execute()
      for (const copy of copies) {
        await storeChunks(sight, seal, copy.id, bytes)
        await markMade(sight, copy.id, bytes.length)
      }
      const opened = { opened_at: now, width, height }
      await tx.updateTable('picture_examinations').set(opened).where('id', '=', id).execute()
      const outcome = await act(sight, pictureRoom, id, 'find', { input: seen })
      if (!outcome.ok) throw new Error('The picture could not be said to be examined.')
    }
  })
}
