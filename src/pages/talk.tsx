// Under a post: what others wrote, and the way to write something oneself.
import { shownComments } from '../moderation/comment-queries.ts'
import { commentsPath, CommentList } from '../moderation/comment-views.tsx'
import type { Comment } from '../moderation/contribution.ts'
import { mayComment, type MayComment } from '../moderation/may-comment.ts'
import type { Sight } from '../platform/database.ts'
import type { PublishedPost } from '../posts/post.ts'
import { closedNow } from '../sites/cover/closed-now.ts'
import type { OpenSite } from '../sites/open-sites.ts'
import { commentsEn as words } from '../ui/words/comments.en.ts'

export interface Talk {
  may: MayComment
  comments: ReadonlyMap<string, readonly Comment[]>
  /** Why nobody can comment at this hour; undefined where people can, or nobody ever can. */
  closed: string | undefined
}

export async function talkOf(sight: Sight, site: OpenSite, posts: readonly PublishedPost[]): Promise<Talk> {
  const may = await mayComment(sight, site)
  const maybeClosed = may.answer === 'sign-in' || may.answer === 'not-yet'
  return {
    may,
    closed: maybeClosed ? await closedNow(sight, site.id) : undefined,
    comments: await shownComments(
      sight,
      posts.map((post) => post.id),
    ),
  }
}

export interface TalkView {
  talk: Talk
  slug: string
  postId: string
  zone: string
}

export function TalkUnder({ talk: { may, comments, closed }, slug, postId, zone }: TalkView) {
  const shown = comments.get(postId) ?? []
  if ((may.answer === 'no' || closed) && shown.length === 0) return null
  return (
    <section class="gp-talk" aria-label={words.title}>
      <CommentList comments={shown} zone={zone} />
      <WayToWrite {...{ may, closed }} to={commentsPath(slug, postId)} />
    </section>
  )
}

type Way = Pick<Talk, 'may' | 'closed'> & { to: string }
function WayToWrite({ may, closed, to }: Way) {
  // Said once, at the top of the page.
  if (may.answer === 'no' || closed) return null
  if (may.answer === 'not-yet') return <p class="gp-small">{may.sentence}</p>
  if (may.answer === 'yes') return <a href={to}>{words.write}</a>
  return <a href={`/sign-in?to=${encodeURIComponent(to)}`}>{words.signIn}</a>
}
