// Makes parts of a picture unrecognisable, on the original; what it showed before is out of reach at once (§18.2).
import { createHash } from 'node:crypto'

import type { Sight } from '../platform/database.ts'
import type { NewFile } from '../platform/files.ts'
import { newSecretId } from '../platform/ids.ts'
import type { Redaction } from '../schema/stored-picture.ts'
import { examinationOf } from './examination-queries.ts'
import type { Size } from './examination.ts'
import { copyBytes } from './picture-copies.ts'
import { asProgram, begin, joinKnown, type Submitted } from './submit-picture.ts'
import { withdrawPicture } from './withdraw-picture.ts'

export interface ToRedact {
  /** The copy that its author sees; it goes. */
  pictureId: string
  of: NewFile['of']
  boxes: readonly Redaction[]
}

/**
 * `pictureId` of the answer takes the place of the one given, whose bytes are gone. The redacted picture is written
 * and examined again, so that what can still be seen in it is found.
 */
export async function redactPicture(sight: Sight, { pictureId, of, boxes }: ToRedact): Promise<Submitted> {
  const examination = await examinationOf(sight, pictureId)
  if (!examination?.size || examination.stage === 'withdrawn') return { ok: false, sentence: notYet }
  const redactions = within(boxes, examination.size)
  if (redactions.length === 0) return { ok: false, sentence: noBox }
  const source = await asProgram(sight, (program) => sourceOf(program, examination.id))
  if (!source) return { ok: false, sentence: noOriginal }
  const fingerprint = createHash('sha256')
    .update(source.fingerprint)
    .update(JSON.stringify(redactions))
    .digest()
  const known = await joinKnown(sight, fingerprint, of)
  const redacted = known ?? (await beginFrom(sight, { source, fingerprint, redactions, of }))
  if (redacted.ok) await withdrawPicture(sight, pictureId)
  return redacted
}

const notYet = 'This picture can’t be redacted yet. Wait until it has been opened, then do it again.'
const noOriginal =
  'The file as it came is kept no longer, so nothing can be covered in it. Choose the picture again in place of this one, and cover it then.'
const noBox = 'Draw a box around what nobody should see, then choose it again.'

/** The boxes as far as they lie in the picture, in whole pixels. */
export function within(boxes: readonly Redaction[], { width, height }: Size): Redaction[] {
  const inside = (at: number, most: number) => Math.min(Math.max(Math.round(at), 0), most)
  return boxes.flatMap(({ box: [x, y, w, h], how }) => {
    const [left, top] = [inside(x, width), inside(y, height)]
    const [right, bottom] = [inside(x + w, width), inside(y + h, height)]
    return right > left && bottom > top ? [{ box: [left, top, right - left, bottom - top], how }] : []
  })
}

const sourceOf = ({ tx, viewer }: Sight, id: string) =>
  tx
    .selectFrom('picture_examinations as e')
    .innerJoin('files as f', (join) =>
      join.onRef('f.school_id', '=', 'e.school_id').onRef('f.id', '=', 'e.original_id'),
    )
    .select(['e.id', 'e.fingerprint', 'e.original_id as fileId', 'f.media_type', 'f.size'])
    .where('e.school_id', '=', viewer.schoolId)
    .where('e.id', '=', id)
    .where('f.gone_at', 'is', null)
    .executeTakeFirst()

interface From {
  source: { id: string; fileId: string | null; media_type: string; size: number }
  fingerprint: Buffer
  redactions: readonly Redaction[]
  of: NewFile['of']
}

/** The original is needed until the redacted picture has been written from it: until then it is the new one's alone. */
async function beginFrom(sight: Sight, { source, fingerprint, redactions, of }: From): Promise<Submitted> {
  const id = newSecretId()
  const originalId = await asProgram(sight, async (program) => {
    const file = newSecretId()
    await program.tx
      .insertInto('files')
      .values({
        school_id: program.viewer.schoolId,
        id: file,
        of_kind: 'original',
        of_id: id,
        media_type: source.media_type,
        size: source.size,
        made_at: program.now,
      })
      .execute()
    await copyBytes(program, source.fileId ?? '', file)
    return file
  })
  return begin(sight, 'redact', id, { fingerprint, originalId, redactions, redactedFrom: source.id }, of)
}
