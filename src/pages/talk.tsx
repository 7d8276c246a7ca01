// Under a post: what others wrote, and the way to write something oneself.
import { shownComments } from '../moderation/comment-queries.ts'
import { commentsPath, CommentList } from '../moderation/comment-views.tsx'
import type { Comment } from '../moderation/contribution.ts'
import { mayComment, type MayComment } from '../moderation/may-comment.ts'
import type { Sight } from '../platform/database.ts'
import type { PublishedPost } from '../posts/post.ts'
import type { OpenSite } from '../sites/open-sites.ts'
import { commentsEn as words } from '../ui/words/comments.en.ts'

export interface Talk {
  may: MayComment
  comments: ReadonlyMap<string, readonly Comment[]>
}

export async function talkOf(sight: Sight, site: OpenSite, posts: readonly PublishedPost[]): Promise<Talk> {
  return {
    may: await mayComment(sight, site),
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

export function TalkUnder({ talk: { may, comments }, slug, postId, zone }: TalkView) {
  const shown = comments.get(postId) ?? []
  if (may.answer === 'no' && shown.length === 0) return null
  return (
    <section class="gp-talk" aria-label={words.title}>
      <CommentList comments={shown} zone={zone} />
      <WayToWrite may={may} to={commentsPath(slug, postId)} />
    </section>
  )
}

function WayToWrite({ may, to }: { may: MayComment; to: string }) {
  if (may.answer === 'no') return null
  if (may.answer === 'not-yet') return <p class="gp-small">{may.sentence}</p>
  if (may.answer === 'yes') return <a href={to}>{words.write}</a>
  return <a href={`/sign-in?to=${encodeURIComponent(to)}`}>{words.signIn}</a>
}
