// Answers with the page on which a comment is written, or written again with what was typed.
import type { Visit } from '../platform/http/visit.ts'
import type { PublishedPost } from '../posts/post.ts'
import type { OpenSite } from '../sites/open-sites.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { publicPage } from '../ui/public-page.tsx'
import { commentsEn as words } from '../ui/words/comments.en.ts'
import { CommentForm, commentsPath } from './comment-views.tsx'
import { waysIn, type MayComment } from './may-comment.ts'

/** Where a comment is written. */
export interface At {
  site: OpenSite
  post: PublishedPost
}

export function showCommentForm(
  visit: Visit,
  { site, post }: At,
  may: MayComment,
  errors: FieldErrors,
): Response {
  const { form, once } = visit
  const wrong = Object.keys(errors).length > 0
  const asked = may.answer === 'not-yet' && !wrong
  return publicPage(
    visit,
    { site, title: words.write, status: wrong ? 422 : 200 },
    <>
      <PageTitle caption={words.about(post.title)}>{words.write}</PageTitle>
      <Card>
        {asked ? (
          <p class="govuk-body">{may.sentence}</p>
        ) : (
          <CommentForm
            action={commentsPath(site.slug, post.id)}
            {...{ once, errors }}
            ways={waysIn(may)}
            text={form.text('comment')}
            way={form.text('way')}
          />
        )}
      </Card>
    </>,
  )
}
