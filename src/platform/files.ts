// Files in the database: cut in chunks, each sealed, under row-level security. Another store can stand behind the same two functions.
import type { Database } from '../schema/tables.ts'
import type { Sight } from './database.ts'
import { newSecretId } from './ids.ts'
import type { Seal } from './seal.ts'

/** Bytes of a file in one row; sealed, a chunk stays under a million. */
export const chunkSize = 999_000

export interface NewFile {
  /** What the file belongs to; its readers are that thing's readers. */
  of: { kind: Database['files']['of_kind']; id: string }
  mediaType: string
  bytes: Uint8Array
}

/** Stores a file and gives its key, which does not tell when it was made. */
export async function storeFile(
  sight: Sight,
  seal: Seal,
  { of, mediaType, bytes }: NewFile,
): Promise<string> {
  const { tx, viewer, now } = sight
  const id = newSecretId()
  await tx
    .insertInto('files')
    .values({
      school_id: viewer.schoolId,
      id,
      of_kind: of.kind,
      of_id: of.id,
      media_type: mediaType,
      size: bytes.length,
      made_at: now,
    })
    .execute()
  await storeChunks(sight, seal, id, bytes)
  return id
}

/** The bytes of a file whose row is there: cut and sealed. */
export async function storeChunks(
  { tx, viewer }: Sight,
  seal: Seal,
  id: string,
  bytes: Uint8Array,
): Promise<void> {
  for (let part = 0; part * chunkSize < bytes.length; part += 1) {
    const sealed = seal.seal(bytes.subarray(part * chunkSize, (part + 1) * chunkSize))
    await tx
      .insertInto('file_chunks')
      .values({ school_id: viewer.schoolId, file_id: id, part, sealed })
      .execute()
  }
}

export interface StoredFile {
  mediaType: string
  bytes: Buffer<ArrayBuffer>
}

/** Reads a file back; undefined where the viewer sees none, or its bytes are not there yet or no longer. Throws where it is not whole or the seal is broken. */
export async function readFile(
  { tx, viewer }: Sight,
  seal: Seal,
  id: string,
): Promise<StoredFile | undefined> {
  const file = await tx
    .selectFrom('files')
    .select(['media_type', 'size'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .where('made', '=', true)
    .where('gone_at', 'is', null)
    .executeTakeFirst()
  if (!file) return undefined
  const chunks = await tx
    .selectFrom('file_chunks')
    .select('sealed')
    .where('school_id', '=', viewer.schoolId)
    .where('file_id', '=', id)
    .orderBy('part')
    .execute()
  const bytes = Buffer.concat(chunks.map(({ sealed }) => seal.open(sealed)))
  if (bytes.length !== file.size) throw new Error(`The file ${id} is not whole.`)
  return { mediaType: file.media_type, bytes }
}
