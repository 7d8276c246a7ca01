// Answers with the page of one post: for its author, its approver, or anybody else who may see it.
import { historyOf } from '../decisions/history.ts'
import { lastReturn } from '../decisions/sent-back.tsx'
import type { Visit } from '../platform/http/visit.ts'
import { personIdOf } from '../platform/viewer.ts'
import { allowed } from '../policy/decide.ts'
import { postWorkflow, type Answered } from '../policy/post.workflow.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { unmarked } from './check-post.ts'
import type { Reasons } from './overrides/overrides.ts'
import { reasonsGiven } from './overrides/reasons-given.ts'
import type { Examined } from './post-decisions.ts'
import { PostPage, type Row } from './post-page.tsx'
import { postWaits } from './post-waits.ts'
import { answersTo, questionsOf, type Answers } from './reviewer-checklist.ts'
import { withdrawals } from './withdrawals/withdrawal-queries.ts'

export interface Shown {
  answers: Answers
  /** As they were typed; else those given when it was sent. */
  reasons?: Reasons
  errors: FieldErrors
}

export async function showPost(
  visit: Visit,
  examined: Examined,
  { answers, reasons, errors }: Shown,
): Promise<Response> {
  const { post, subject, siteName, context } = examined
  const actions = allowed(postWorkflow, subject, personIdOf(visit.viewer) ?? '')
  const concerned = actions.some(({ action }) => action === 'mend' || action === 'send-back')
  const history = await historyOf(visit, postWorkflow.name, post.id)
  return page(
    visit,
    { title: post.title, backHref: '/posts', status: Object.keys(errors).length > 0 ? 422 : 200 },
    <PostPage
      {...{ post, siteName, actions, errors, history }}
      author={post.shownAs ?? context.author}
      checked={concerned ? examined.checked : unmarked(examined.checked)}
      reasons={reasons ?? reasonsGiven(history, post.version)}
      stops={concerned ? subject.facts.stops : []}
      approval={approvalOf(visit, examined, actions, { answers, errors })}
      rest={subject.facts}
      held={actions.some(({ action }) => action === 'send-back') ? subject.facts.held : undefined}
      sentBack={lastReturn(history)}
      waiting={await postWaits(visit, examined)}
      withdrawals={await withdrawals(visit, post.id)}
      once={visit.once}
      zone={visit.school.zone}
      examination={concerned ? context.examination : undefined}
    />,
  )
}

function approvalOf(visit: Visit, examined: Examined, actions: readonly Row[], { answers, errors }: Shown) {
  const approve = actions.find(({ action }) => action === 'approve')
  if (!approve) return undefined
  const { id, version } = examined.post
  return {
    postId: id,
    version,
    label: approve.label,
    checklist: checklistOf(examined, answers),
    errors,
    once: visit.once,
  }
}

/** The questions to whoever approves this post, with what they answered. */
export const checklistOf = ({ checked, context, post }: Examined, answers: Answers): Answered[] =>
  answersTo(questionsOf(checked, context, post.picture !== undefined), answers)
