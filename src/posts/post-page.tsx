// The page of one post: as its readers will see it, what the checks found, and what the person who looks can do.
import { HistoryList } from '../decisions/history-list.tsx'
import type { Entry } from '../decisions/ledger.ts'
import { SentBack, type Return } from '../decisions/sent-back.tsx'
import { TrainingNotice } from '../people/trainings/training-notice.tsx'
import type { Examination } from '../pictures/examination.ts'
import { postWorkflow, type PostAction, type PostFacts, type PostState } from '../policy/post.workflow.ts'
import type { RestFacts } from '../policy/roles-rest.ts'
import type { Action } from '../policy/workflow.ts'
import { RestNotice } from '../sign-off/signing/rest-notice.tsx'
import { Button } from '../ui/components/button.tsx'
import { InsetText } from '../ui/components/inset-text.tsx'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { Form } from '../ui/form.tsx'
import { ActionRow } from '../ui/lift/action-row.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { TwoColumns } from '../ui/lift/two-columns.tsx'
import { ApprovalForm, type ApprovalView } from './approval-form.tsx'
import { AsReadersSeeIt } from './as-readers-see-it.tsx'
import { findingsOf, type CheckedPost } from './check-post.ts'
import { isDisclosure } from './disclosure/disclosed.ts'
import { DisclosureNotice } from './disclosure/disclosure-notice.tsx'
import { anythingFound, FoundCard, type FoundView } from './overrides/found-card.tsx'
import type { Reasons } from './overrides/overrides.ts'
import { ExaminingCard, isExamining } from './pictures/examining-card.tsx'
import { textOf, type Post } from './post.ts'
import { StatePill } from './posts-page.tsx'
import { WithdrawalCard } from './withdrawals/withdrawal-card.tsx'
import type { Withdrawal } from './withdrawals/withdrawal-queries.ts'

export type Row = Action<PostState, PostAction, PostFacts>

export interface PostView {
  post: Post
  siteName: string
  author: { name: string; position: string }
  /** What the person may do; the buttons are these and no others. */
  actions: readonly Row[]
  /** The findings, for those who mend or decide; else without any. */
  checked: CheckedPost
  /** How far the examining of its picture is, for those who mend or decide. */
  examination: Examination | undefined
  /** Why its author lets stand what the checks ask about. */
  reasons: Reasons
  /** What keeps the post from going out. */
  stops: PostFacts['stops']
  /** Whether the roles of whoever looks rest, or those of its author. */
  rest: RestFacts & Pick<PostFacts, 'authorRests' | 'lacking'>
  /** Why it can’t go out yet, for whoever decides on it. */
  held: string | undefined
  /** The checklist, for whoever may approve. */
  approval: ApprovalView | undefined
  errors: FieldErrors
  history: readonly Entry[]
  sentBack: Return | undefined
  /** For whom it waits and to whom it passes, in words. */
  waiting: string | undefined
  withdrawals: readonly Withdrawal[]
  once: string
  zone: string
}

export function PostPage(view: PostView) {
  const { post, author, siteName, history, zone, sentBack, errors } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={siteName} state={<StatePill state={post.state} />} lead={leadFor(view)}>
        {post.title}
      </PageTitle>
      <TwoColumns aside={history.length > 0 && <HistoryList entries={history} zone={zone} />}>
        <RestNotice rests={view.rest.rolesRest} />
        {has(view, 'send-back') && <TrainingNotice lacking={view.rest.lacking} />}
        {view.rest.authorRests && !view.rest.rolesRest && has(view, 'send-back') && (
          <AuthorRests {...author} />
        )}
        {view.held && <InsetText>{view.held}</InsetText>}
        {view.waiting && <InsetText>{view.waiting}</InsetText>}
        <WithdrawalCard found={view.withdrawals} postId={post.id} />
        {sentBack && has(view, 'mend') && <SentBack {...sentBack} />}
        {has(view, 'mend') && isDisclosure(textOf(post)) && <DisclosureNotice />}
        <AsReadersSeeIt {...view} />
        {view.examination && <ExaminingCard examination={view.examination} postId={post.id} />}
        <FoundCard {...foundView(view)} />
        {view.approval && <ApprovalForm {...view.approval} />}
        <Actions {...view} />
      </TwoColumns>
    </>
  )
}

const AuthorRests = ({ name }: PostView['author']) => (
  <InsetText>
    {name} has not signed the policy, and the day for it has passed. The post can go out once they have.
  </InsetText>
)

const has = ({ actions }: Pick<PostView, 'actions'>, name: PostAction): boolean =>
  actions.some(({ action }) => action === name)

/** The author gives reasons where they may send; whoever looks afterwards reads them. */
const foundView = (view: PostView): FoundView => ({
  postId: view.post.id,
  checked: view.checked,
  stopped: findingsOf(view.checked).some(({ stops }) => stops),
  mayMend: has(view, 'mend'),
  mayRedact: mayRedact(view),
  sendLabel: view.actions.find(({ action }) => action === 'send')?.label,
  authorName: view.author.name,
  reasons: view.reasons,
  errors: view.errors,
  once: view.once,
})

/** Its picture has to be opened first. */
const mayRedact = (view: PostView): boolean => view.examination?.size !== undefined && has(view, 'redact')

function leadFor(view: PostView): string {
  const { post, author, stops, sentBack } = view
  if (has(view, 'mend') && isExamining(view.examination))
    return 'It is saved. It can be sent when its picture has been examined.'
  if (has(view, 'mend') && stops.length > 0)
    return 'It is saved. It can be sent when what is marked has been mended.'
  if (has(view, 'mend'))
    return sentBack
      ? 'Change what you were asked to change, then send it again.'
      : anythingFound(view.checked)
        ? 'It is saved. Look at what is marked: change it, or say why it can stay.'
        : 'It is saved, and nothing in it stops it. Send it when you are ready.'
  if (has(view, 'send-back')) return `${author.name} asks for your approval. Read it as its readers will.`
  return postWorkflow.states[post.state].says
}

const withPages: ReadonlySet<PostAction> = new Set(['send-back', 'refuse', 'take-down'])

function Actions(view: PostView) {
  const { post, actions, once, checked } = view
  const send = actions.find(({ action }) => action === 'send')
  const found = anythingFound(checked)
  return (
    <ActionRow>
      {send && !found && (
        <Form action={`/posts/${post.id}/do/send`} once={once}>
          <Button preventDoubleClick>{send.label}</Button>
        </Form>
      )}
      {post.picture && has(view, 'say-pupils') && (
        <Button href={`/posts/${post.id}/pupils`} classes="govuk-button--secondary">
          Say who is in the picture
        </Button>
      )}
      {mayRedact(view) && (
        <Button href={`/posts/${post.id}/redact`} classes="govuk-button--secondary">
          Cover parts of it
        </Button>
      )}
      {has(view, 'mend') && !found && (
        <Button href={`/posts/${post.id}/edit`} classes="govuk-button--secondary">
          Change it
        </Button>
      )}
      {actions
        .filter(({ action }) => withPages.has(action))
        .map(({ action, label }) => (
          <Button href={`/posts/${post.id}/do/${action}`} classes="govuk-button--secondary">
            {label}
          </Button>
        ))}
    </ActionRow>
  )
}
