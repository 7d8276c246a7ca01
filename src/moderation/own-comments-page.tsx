// A reader's own comments with what was decided on each and why, and the appeal against a refusal (§18.4).
import { contributionWorkflow, shownContribution } from '../policy/contribution.workflow.ts'
import { isDisclosure } from '../posts/disclosure/disclosed.ts'
import { Button } from '../ui/components/button.tsx'
import { InsetText } from '../ui/components/inset-text.tsx'
import { SummaryList } from '../ui/components/summary-list.tsx'
import { moment } from '../ui/dates.ts'
import { ErrorSummary } from '../ui/fields/error-summary.tsx'
import { TextAreaField } from '../ui/fields/text-area-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { EmptyState } from '../ui/lift/empty-state.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { Pill } from '../ui/lift/pill.tsx'
import { Quote } from '../ui/lift/quote.tsx'
import { commentsEn, type CommentWords } from '../ui/words/comments.en.ts'
import type { OwnComment } from './contribution.ts'

export interface OwnCommentsView {
  slug: string
  comments: readonly OwnComment[]
  zone: string
  words?: CommentWords
}

export function OwnCommentsPage({ slug, comments, zone, words = commentsEn }: OwnCommentsView) {
  return (
    <>
      <PageTitle lead={words.mineLead}>{words.mine}</PageTitle>
      {comments.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        comments.map((comment) => <OwnCommentCard {...{ slug, comment, zone, words }} />)
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/s/${slug}`}>
          {words.back}
        </a>
      </p>
    </>
  )
}

type CardProps = { slug: string; comment: OwnComment; zone: string; words: CommentWords }

function OwnCommentCard({ slug, comment, zone, words }: CardProps) {
  const { label, tone } = contributionWorkflow.states[comment.state]
  const told = comment.state === shownContribution ? [] : decidedRows(comment, words)
  return (
    <Card title={words.about(comment.postTitle)} aside={<Pill tone={tone}>{label}</Pill>}>
      <Quote by={comment.shownAs} when={moment(comment.sentAt, zone)}>
        {comment.text}
      </Quote>
      {isDisclosure(comment.text) && <InsetText>{words.passedOn}</InsetText>}
      {starts(comment, 'publish') && <p class="govuk-hint">{words.waits}</p>}
      {starts(comment, 'uphold') && <p class="govuk-hint">{words.appealWaits}</p>}
      {told.length > 0 && <SummaryList rows={told} />}
      {starts(comment, 'appeal') && (
        <Button href={`/s/${slug}/comments/${comment.id}/appeal`} classes="govuk-button--secondary">
          {words.appeal}
        </Button>
      )}
    </Card>
  )
}

/** Whether an action of the workflow begins where this comment stands. */
const starts = ({ state }: OwnComment, action: 'publish' | 'uphold' | 'appeal'): boolean =>
  contributionWorkflow.actions.some((row) => row.action === action && row.from.includes(state))

const decidedRows = (comment: OwnComment, words: CommentWords) =>
  (
    [
      [words.rule, comment.ruleBroken],
      [words.reason, comment.reason],
      [words.yourAppeal, comment.appeal],
      [words.appealAnswer, comment.appealAnswer],
    ] as const
  ).flatMap(([key, value]) => (value ? [{ key: { text: key }, value: { text: value } }] : []))

export interface AppealView {
  action: string
  once: string
  comment: OwnComment
  reason: string
  error: string | undefined
  zone: string
  words?: CommentWords
}

export function AppealPage({ action, once, comment, reason, error, zone, words = commentsEn }: AppealView) {
  return (
    <>
      <ErrorSummary errors={{ reason: error }} />
      <PageTitle caption={words.about(comment.postTitle)} lead={words.appealLead}>
        {words.appeal}
      </PageTitle>
      <Card>
        <Quote by={comment.shownAs} when={moment(comment.sentAt, zone)}>
          {comment.text}
        </Quote>
        <SummaryList rows={decidedRows(comment, words)} />
      </Card>
      <Card>
        <Form action={action} once={once}>
          <TextAreaField
            name="reason"
            label={words.appealWhy}
            rows={4}
            limit={longestAppeal}
            value={reason}
            error={error}
          />
          <Button preventDoubleClick>{words.send}</Button>
        </Form>
      </Card>
    </>
  )
}

/** The most characters of one appeal. */
export const longestAppeal = 2_000
