// Changes a post: its words become the next version.
import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { findingsNow } from './overrides/findings-now.ts'
import { fingerprintOf, keepVersion } from './post-version.ts'
import type { PostSubject, Written } from './post.ts'

export interface Mended extends Written {
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
  const { title, body, picture } = input
  await tx
    .updateTable('posts')
    .set({ title, body, picture_id: picture?.id ?? null, picture_alt: picture?.alt ?? null })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  await keepVersion(sight, id, version, input)
  const findings = await findingsNow(sight, id)
  return { ok: true, version, detail: { fingerprint: fingerprintOf(input), findings } }
}

const savedElsewhere = {
  sentence:
    'You saved this post in another window meanwhile. Both texts are below. Save again, and what you typed here takes the other’s place.',
  clause: '16.4',
}
