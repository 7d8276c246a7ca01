// Takes in a contribution: its words under a neutral name, and apart from them who sent it (§18.2, §18.3).
import { createHash } from 'node:crypto'

import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { firstContribution } from '../policy/contribution.workflow.ts'
import { postById } from '../posts/post-queries.ts'
import type { ContributionSubject, Target } from './contribution.ts'
import { shownAs } from './neutral-name.ts'

export interface Sent {
  text: string
}

export const sendContribution =
  ({ siteId, postId, way }: Target) =>
  async (sight: Sight, { id }: ContributionSubject, { input }: Deed<Sent>): Promise<Effected> => {
    const { tx, viewer, now } = sight
    const post = await postById(sight, postId)
    if (!way || post?.siteId !== siteId) return { ok: false, refusal: gone }
    const school = { school_id: viewer.schoolId, site_id: siteId }
    await tx
      .insertInto('contributions')
      .values({
        ...school,
        ...nothingDecided,
        id,
        post_id: postId,
        shown_as: await shownAs(sight, siteId, way),
        body: input.text,
        state: firstContribution,
        version: 1,
        sent_at: now,
      })
      .execute()
    await tx
      .insertInto('contribution_senders')
      .values({ ...school, contribution_id: id, person_id: personIdOf(viewer) ?? '' })
      .execute()
    const detail = { post: postId, postVersion: post.version, fingerprint: fingerprintOf(input.text) }
    return { ok: true, version: 1, detail }
  }

const nothingDecided = {
  rule_broken: null,
  reason: null,
  appeal: null,
  appeal_answer: null,
  refused_by: null,
  decided_at: null,
}

const gone = { sentence: 'The post that you wrote about is no longer here.', clause: '18.3' }

const fingerprintOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
