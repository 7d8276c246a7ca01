// Approving a post: the answers to the checklist come with it, and the version that was read (§16.4).
import { act } from '../decisions/door.ts'
import { post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { personIdOf } from '../platform/viewer.ts'
import { decide } from '../policy/decide.ts'
import { postWorkflow } from '../policy/post.workflow.ts'
import type { Refusal } from '../policy/workflow.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { notFound, refused } from '../ui/trouble-page.tsx'
import { fieldOf } from './approval-form.tsx'
import { approvingRoom, examinePost, type Examined } from './post-decisions.ts'
import type { Answers } from './reviewer-checklist.ts'
import { checklistOf, showPost, type Shown } from './show-post.tsx'

export const approveRoutes: readonly Route[] = [
  post('/posts/:id/approve', 'posts.decide', async (visit) => {
    const id = visit.params['id'] ?? ''
    const answers = readAnswers(visit)
    const version = Number(visit.form.text('version'))
    const outcome = await act(visit, approvingRoom(answers), id, 'approve', { input: { version } })
    if (outcome.ok) return redirect(`/posts/${id}`)
    return 'unknown' in outcome ? notFound(visit) : notApproved(visit, answers, outcome.refusal)
  }),
]

function readAnswers({ form }: Visit): Answers {
  const typed = form.texts().flatMap(([name, value]) => {
    const id = /^answer-(.+)$/u.exec(name)?.[1]
    return id === undefined ? [] : [[id, value] as const]
  })
  return Object.fromEntries(typed)
}

/** Shows the post again with what is wrong, where the person may still decide; else why not. */
async function notApproved(visit: Visit, answers: Answers, refusal: Refusal): Promise<Response> {
  const examined = await examinePost(visit, visit.params['id'] ?? '')
  const person = personIdOf(visit.viewer) ?? ''
  if (!examined || !decide(postWorkflow, examined.subject, person, 'approve').ok)
    return refused(visit, refusal)
  return showPost(visit, examined, wrongIn(visit, examined, answers, refusal))
}

/** Another version than the one that was read is read again from the beginning. */
function wrongIn({ form }: Visit, examined: Examined, answers: Answers, { sentence }: Refusal): Shown {
  const another = Number(form.text('version')) !== examined.post.version
  return another
    ? { answers: {}, errors: { checklist: sentence } }
    : { answers, errors: errorsIn(examined, answers) }
}

const errorsIn = (examined: Examined, answers: Answers): FieldErrors =>
  Object.fromEntries(
    checklistOf(examined, answers)
      .filter(({ answer }) => answer !== 'yes')
      .map((answered) => [
        fieldOf(answered),
        answered.answer === 'no'
          ? `Send it back instead, since you answered “No” to: ${answered.question.question}`
          : `Answer: ${answered.question.question}`,
      ]),
  )
