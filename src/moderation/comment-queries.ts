// Reads of comments for a site's readers, and for those who wrote them.
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { refusedContribution, shownContribution } from '../policy/contribution.workflow.ts'
import { publishedPost } from '../posts/post-queries.ts'
import type { PublishedPost } from '../posts/post.ts'
import { openSiteAt, type OpenSite } from '../sites/open-sites.ts'
import type { Comment, OwnComment } from './contribution.ts'

/** The comments shown under some posts, by the id of their post, the oldest first; a post without any is left out. */
export async function shownComments(
  { tx, viewer }: Sight,
  postIds: readonly string[],
): Promise<Map<string, Comment[]>> {
  const comments = new Map<string, Comment[]>()
  if (postIds.length === 0) return comments
  const rows = await tx
    .selectFrom('contributions')
    .select(['id', 'post_id', 'shown_as', 'body', 'sent_at'])
    .where('school_id', '=', viewer.schoolId)
    .where('post_id', 'in', [...postIds])
    .where('state', '=', shownContribution)
    .orderBy('sent_at')
    .orderBy('id')
    .execute()
  for (const { id, post_id, shown_as, body, sent_at } of rows) {
    const comment = { id, shownAs: shown_as, text: body, sentAt: sent_at }
    comments.set(post_id, [...(comments.get(post_id) ?? []), comment])
  }
  return comments
}

/** The viewer's own comments on a site with what was decided on them, the newest first. */
export async function ownComments({ tx, viewer }: Sight, siteId: string): Promise<OwnComment[]> {
  const rows = await tx
    .selectFrom('contributions as c')
    .innerJoin('contribution_senders as s', (join) =>
      join.onRef('s.school_id', '=', 'c.school_id').onRef('s.contribution_id', '=', 'c.id'),
    )
    .leftJoin('posts as p', (join) =>
      join.onRef('p.school_id', '=', 'c.school_id').onRef('p.id', '=', 'c.post_id'),
    )
    .select(['c.id', 'c.shown_as', 'c.body', 'c.sent_at', 'c.state', 'p.title'])
    .select(['c.rule_broken', 'c.reason', 'c.appeal', 'c.appeal_answer'])
    .where('c.school_id', '=', viewer.schoolId)
    .where('c.site_id', '=', siteId)
    .where('s.person_id', '=', personIdOf(viewer))
    .orderBy('c.sent_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    shownAs: row.shown_as,
    text: row.body,
    sentAt: row.sent_at,
    state: row.state,
    ruleBroken: row.rule_broken,
    reason: row.reason,
    appeal: row.appeal,
    appealAnswer: row.appeal_answer,
    postTitle: row.title ?? '',
  }))
}

/** The viewer's own comments that were refused and can still be appealed, by the site where they read why. */
export async function ownRefusals({ tx, viewer }: Sight): Promise<{ slug: string; siteName: string }[]> {
  const rows = await tx
    .selectFrom('contribution_senders as s')
    .innerJoin('contributions as c', (join) =>
      join.onRef('c.school_id', '=', 's.school_id').onRef('c.id', '=', 's.contribution_id'),
    )
    .innerJoin('sites', (join) =>
      join.onRef('sites.school_id', '=', 'c.school_id').onRef('sites.id', '=', 'c.site_id'),
    )
    .select(['sites.slug', 'sites.name'])
    .distinct()
    .where('s.school_id', '=', viewer.schoolId)
    .where('s.person_id', '=', personIdOf(viewer))
    .where('c.state', '=', refusedContribution)
    .execute()
  return rows.map(({ slug, name }) => ({ slug: slug ?? '', siteName: name }))
}

/** A published post of the open site at an address. */
export async function openPostAt(
  sight: Sight,
  slug: string,
  postId: string,
): Promise<{ site: OpenSite; post: PublishedPost } | undefined> {
  const site = await openSiteAt(sight, slug)
  const post = site && (await publishedPost(sight, site.id, postId))
  return site && post && { site, post }
}
