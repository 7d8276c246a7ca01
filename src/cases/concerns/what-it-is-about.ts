// What a concern is about, in plain words. Somebody who can't see the thing learns nothing about it here.
import type { Sight } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'
import { concernEn as words } from '../../ui/words/concern.en.ts'
import { aboutKinds, type About, type AboutKind } from './concern.ts'

/** Reads the kind and the id that came with a link. Of what the viewer can't see, or no longer, only these two are kept. */
export async function whatItIsAbout(sight: Sight, kind: string, id: string): Promise<About> {
  const known = aboutKinds.find((each) => each === kind)
  if (!known || !isId(id)) return { kind: 'page', id: null, words: words.aPage }
  return { kind: known, id, words: (await say[known](sight, id)) ?? words.aPage }
}

type Say = (sight: Sight, id: string) => Promise<string | undefined>

const say: Record<AboutKind, Say> = {
  async contribution({ tx, viewer }, id) {
    const row = await tx
      .selectFrom('contributions')
      .select(['shown_as', 'body'])
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && words.aComment(row.shown_as, row.body)
  },
  async post({ tx, viewer }, id) {
    const row = await tx
      .selectFrom('posts')
      .select('title')
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && words.aPost(row.title)
  },
  async site({ tx, viewer }, id) {
    const row = await tx
      .selectFrom('sites')
      .select('name')
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && words.aSite(row.name)
  },
}
