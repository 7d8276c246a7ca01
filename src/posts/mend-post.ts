// Changes a post: its words become the next version.
import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { postById } from './post-queries.ts'
import { fingerprintOf, keepVersion } from './post-version.ts'
import type { PostSubject, Words } from './post.ts'

export interface Mended extends Words {
  /** The version that the author had before them. */
  basedOn: number
}

export async function mendPost(
  sight: Sight,
  { id, version: now }: PostSubject,
  { input }: Deed<Mended>,
): Promise<Effected> {
  if (input.basedOn !== now) return { ok: false, refusal: savedElsewhere }
  const { tx, viewer } = sight
  const version = now + 1
  const { title, body } = input
  const picture = (await postById(sight, id))?.picture
  await tx
    .updateTable('posts')
    .set({ title, body })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  const words = { title, body, picture }
  await keepVersion(sight, id, version, words)
  return { ok: true, version, detail: { fingerprint: fingerprintOf(words) } }
}

const savedElsewhere = {
  sentence:
    'You saved this post in another window meanwhile. What you typed here is below. Save it again, and it takes the other’s place.',
  clause: '16.4',
}
