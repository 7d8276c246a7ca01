// Comments on a hosted site as its readers see them, and the form in which they write one.
import type { Audience } from '../policy/audiences.data.ts'
import { Button } from '../ui/components/button.tsx'
import { moment } from '../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { RadioField } from '../ui/fields/radio-field.tsx'
import { TextAreaField } from '../ui/fields/text-area-field.tsx'
import { Form } from '../ui/form.tsx'
import { Quote } from '../ui/lift/quote.tsx'
import { commentsEn, type CommentWords } from '../ui/words/comments.en.ts'
import { longestComment, type Comment } from './contribution.ts'

export interface CommentListProps {
  comments: readonly Comment[]
  /** IANA name of the school's time zone. */
  zone: string
  words?: CommentWords
}

/** The comments that are shown under a post; nothing where there are none. */
export function CommentList({ comments, zone, words = commentsEn }: CommentListProps) {
  if (comments.length === 0) return null
  return (
    <ul class="gp-comments">
      {comments.map(({ id, shownAs, text, sentAt }) => (
        <li class="gp-comments__item" id={`comment-${id}`}>
          <Quote by={shownAs} when={moment(sentAt, zone)}>
            {text}
          </Quote>
          <ConcernLink id={id} shownAs={shownAs} words={words} />
        </li>
      ))}
    </ul>
  )
}

/** The one step from a comment to the designated safeguarding lead (§15.3). */
export function ConcernLink({
  id,
  shownAs,
  words = commentsEn,
}: Pick<Comment, 'id' | 'shownAs'> & { words?: CommentWords }) {
  return (
    <a class="govuk-link gp-comments__concern" href={`/concern?about=contribution&id=${id}`}>
      {words.concern}
      <span class="govuk-visually-hidden"> {words.concernAbout(shownAs)}</span>
    </a>
  )
}

export interface CommentFormProps {
  /** Where the form posts to: `commentsPath(slug, postId)`. */
  action: string
  once: string
  /** As what the viewer may write; a choice is shown where there are several. */
  ways: readonly Audience[]
  text?: string
  way?: string
  errors?: FieldErrors
  words?: CommentWords
}

export const commentsPath = (slug: string, postId: string): string => `/s/${slug}/posts/${postId}/comments`

/** The form for one comment; at most one on a page, since its fields are found by their names. */
export function CommentForm(props: CommentFormProps) {
  const { action, once, ways, text, way, errors = {}, words = commentsEn } = props
  const staffOnly = ways.length > 0 && ways.every((each) => each === 'staff')
  return (
    <>
      <ErrorSummary errors={errors} />
      <Form action={action} once={once}>
        <TextAreaField
          name="comment"
          label={words.text}
          hint={staffOnly ? words.hintForStaff : words.hint}
          rows={4}
          limit={longestComment}
          value={text}
          error={errors['comment']}
        />
        {ways.length > 1 && (
          <RadioField
            name="way"
            label={words.writeAs}
            options={ways.map((value) => ({ value, text: words.ways[value] }))}
            value={way}
            error={errors['way']}
          />
        )}
        <Button preventDoubleClick>{words.send}</Button>
      </Form>
    </>
  )
}
