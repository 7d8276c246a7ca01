// Sends a post to the author's line manager of that day (§16.4).
import type { Effected } from '../decisions/door.ts'
import { personCard } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { postById } from './post-queries.ts'
import { fingerprintOf } from './post-version.ts'
import type { PostSubject } from './post.ts'

export async function sendPost(sight: Sight, { id }: PostSubject): Promise<Effected> {
  const { tx, viewer } = sight
  const post = await postById(sight, id)
  const author = await personCard(sight, personIdOf(viewer) ?? '')
  await tx
    .updateTable('posts')
    .set({ manager_id: author?.lineManagerId ?? null })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: post ? { fingerprint: fingerprintOf(post) } : {} }
}
