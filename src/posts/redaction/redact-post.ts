// Covers parts of a post's picture: the covered one takes its place, as the next version; what it showed before is out of reach (§18.2).
import type { Deed, Effected } from '../../decisions/door.ts'
import { redactPicture } from '../../pictures/redact-picture.ts'
import type { Sight } from '../../platform/database.ts'
import type { Redaction } from '../../schema/stored-picture.ts'
import { postById } from '../post-queries.ts'
import { fingerprintOf, keepVersion } from '../post-version.ts'
import type { PostSubject } from '../post.ts'

export interface Redacted {
  /** The version that the author had before them: the boxes lie on its picture. */
  basedOn: number
  boxes: readonly Redaction[]
}

export async function redactPost(
  sight: Sight,
  { id, version: now }: PostSubject,
  { input: { basedOn, boxes } }: Deed<Redacted>,
): Promise<Effected> {
  const post = await postById(sight, id)
  if (!post?.picture || basedOn !== now) return { ok: false, refusal: another }
  const redacted = await redactPicture(sight, {
    pictureId: post.picture.id,
    of: { kind: 'post', id },
    boxes,
  })
  if (!redacted.ok) return { ok: false, refusal: { sentence: redacted.sentence, clause: '18.2' } }
  const version = now + 1
  const written = { ...post, picture: { id: redacted.pictureId, alt: post.picture.alt } }
  await sight.tx
    .updateTable('posts')
    .set({ picture_id: redacted.pictureId })
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .execute()
  await keepVersion(sight, id, version, written)
  return { ok: true, version, detail: { fingerprint: fingerprintOf(written), parts: boxes.length } }
}

const another = {
  sentence:
    'The picture was changed in another window meanwhile. Look at it as it is now, then draw the boxes again.',
  clause: '18.2',
}
