// Writes a new post: a draft of its author, the first version.
import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { firstState } from '../policy/post.workflow.ts'
import { findingsNow } from './overrides/findings-now.ts'
import { fingerprintOf, keepVersion } from './post-version.ts'
import type { PostSubject, Written } from './post.ts'

export const writePost =
  (siteId: string) =>
  async (sight: Sight, { id }: PostSubject, { input }: Deed<Written>): Promise<Effected> => {
    const { tx, viewer, now } = sight
    const version = 1
    await tx
      .insertInto('posts')
      .values({
        school_id: viewer.schoolId,
        id,
        site_id: siteId,
        author_id: personIdOf(viewer) ?? '',
        manager_id: null,
        state: firstState,
        version,
        title: input.title,
        body: input.body,
        picture_id: input.picture?.id ?? null,
        picture_alt: input.picture?.alt ?? null,
        author_name: null,
        author_position: null,
        published_at: null,
        updated_at: now,
      })
      .execute()
    await keepVersion(sight, id, version, input)
    const findings = await findingsNow(sight, id)
    return { ok: true, version, detail: { site: siteId, fingerprint: fingerprintOf(input), findings } }
  }
