// Sends a post to the author's line manager of that day, with why its author lets stand what the checks ask about (§16.4).
import type { Deed, Effected } from '../decisions/door.ts'
import { personCard } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { findingsNow } from './overrides/findings-now.ts'
import type { Reasons } from './overrides/overrides.ts'
import { postById } from './post-queries.ts'
import { fingerprintOf } from './post-version.ts'
import type { PostSubject } from './post.ts'

export async function sendPost(
  sight: Sight,
  { id }: PostSubject,
  { input: reasons }: Deed<Reasons>,
): Promise<Effected> {
  const { tx, viewer } = sight
  const post = await postById(sight, id)
  const author = await personCard(sight, personIdOf(viewer) ?? '')
  await tx
    .updateTable('posts')
    .set({ manager_id: author?.lineManagerId ?? null })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  if (!post) return { ok: true }
  const findings = await findingsNow(sight, id, reasons)
  return { ok: true, detail: { fingerprint: fingerprintOf(post), findings } }
}
