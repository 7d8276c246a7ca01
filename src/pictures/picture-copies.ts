// The copies of a picture, one for each place where it is used: small, upright, without what was hidden in the file.
import type { Sight } from '../platform/database.ts'
import type { NewFile } from '../platform/files.ts'
import { newSecretId } from '../platform/ids.ts'

/** What a copy is kept as. */
export const copyType = 'image/jpeg'

/** A place for a copy, whose bytes come once the picture has been opened. Gives its key. */
export async function reserveCopy(
  { tx, viewer, now }: Sight,
  examinationId: string,
  of: NewFile['of'],
): Promise<string> {
  const id = newSecretId()
  await tx
    .insertInto('files')
    .values({
      school_id: viewer.schoolId,
      id,
      of_kind: of.kind,
      of_id: of.id,
      media_type: copyType,
      size: 0,
      made_at: now,
      examination_id: examinationId,
      made: false,
    })
    .execute()
  return id
}

/** The copies of a picture that have not gone. The viewer is the program itself, which sees all of them. */
export async function copiesOf(
  { tx, viewer }: Sight,
  examinationId: string,
): Promise<{ id: string; made: boolean; size: number }[]> {
  return tx
    .selectFrom('files')
    .select(['id', 'made', 'size'])
    .where('school_id', '=', viewer.schoolId)
    .where('examination_id', '=', examinationId)
    .where('gone_at', 'is', null)
    .orderBy('made', 'desc')
    .execute()
}

/** Gives one file the bytes of another, as they lie there, sealed. */
export async function copyBytes({ tx, viewer }: Sight, from: string, to: string): Promise<void> {
  await tx
    .insertInto('file_chunks')
    .columns(['school_id', 'file_id', 'part', 'sealed'])
    .expression((of) =>
      of
        .selectFrom('file_chunks')
        .select((each) => ['school_id', each.val(to).as('file_id'), 'part', 'sealed'])
        .where('school_id', '=', viewer.schoolId)
        .where('file_id', '=', from),
    )
    .execute()
}

/** Says that the bytes of a copy are there. `size` in bytes. */
export async function markMade({ tx, viewer }: Sight, id: string, size: number): Promise<void> {
  await tx
    .updateTable('files')
    .set({ made: true, size })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
}
