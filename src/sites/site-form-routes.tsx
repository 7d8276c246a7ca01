// Filling in the approval form: begin it, save a step, check it, send it.
import { act } from '../decisions/door.ts'
import { saveDraft } from '../decisions/form-drafts.ts'
import { historyOf } from '../decisions/history.ts'
import { longestAnswer } from '../decisions/longest-answer.ts'
import { lastReturn } from '../decisions/sent-back.tsx'
import { namesOf, personCard } from '../people/directory.ts'
import { get, post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { newId } from '../platform/ids.ts'
import { personIdOf } from '../platform/viewer.ts'
import { siteWorkflow } from '../policy/site.workflow.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { answered, notFound } from '../ui/trouble-page.tsx'
import { readStep, stepCalled, type Answers } from './answers.ts'
import { candidates } from './candidates.ts'
import { draftAnswers, mayFillIn, missingFromForm, siteRoom } from './site-decisions.ts'
import { CheckPage, StepPage } from './site-form-pages.tsx'
import { siteForm, type Question, type Step } from './site-form.data.ts'

export const siteFormRoutes: readonly Route[] = [
  post('/sites', 'sites.write', async (visit) => {
    const id = newId(visit.now)
    const outcome = await act(visit, siteRoom, id, 'begin', { input: undefined })
    return answered(visit, outcome, `/sites/${id}/form/${siteForm[0]?.slug ?? ''}`)
  }),
  get('/sites/:id/form/:step', 'sites.write', async (visit) => {
    const { id, step } = await asked(visit)
    if (!step) return notFound(visit)
    return stepPage(visit, id, step, await draftAnswers(visit, id), {}, 200)
  }),
  post('/sites/:id/form/:step', 'sites.write', async (visit) => {
    const { id, step } = await asked(visit)
    if (!step) return notFound(visit)
    const { answers, tooLong } = readStep(step, visit.form)
    if (tooLong.length > 0) return stepPage(visit, id, step, answers, errorsOf(tooLong), 422)
    await saveDraft(visit, personIdOf(visit.viewer) ?? '', siteRoom.workflow.name, id, answers)
    return redirect(visit.form.text('then') === 'leave' ? `/sites/${id}` : `/sites/${id}/${nextAfter(step)}`)
  }),
  get('/sites/:id/check', 'sites.write', async (visit) => {
    const id = visit.params['id'] ?? ''
    if (!(await mayFillIn(visit, id))) return notFound(visit)
    return checkPage(visit, id, 200)
  }),
  post('/sites/:id/send', 'sites.write', async (visit) => {
    const id = visit.params['id'] ?? ''
    if (!(await mayFillIn(visit, id))) return notFound(visit)
    const outcome = await act(visit, siteRoom, id, 'send', { input: await draftAnswers(visit, id) })
    return answered(visit, outcome, `/sites/${id}`)
  }),
]

async function asked(visit: Visit): Promise<{ id: string; step: Step | undefined }> {
  const id = visit.params['id'] ?? ''
  return { id, step: (await mayFillIn(visit, id)) ? stepCalled(visit.params['step'] ?? '') : undefined }
}

function nextAfter(step: Step): string {
  const next = siteForm[siteForm.indexOf(step) + 1]
  return next ? `form/${next.slug}` : 'check'
}

const errorsOf = (questions: readonly Question[]): FieldErrors =>
  Object.fromEntries(
    questions.map(({ name, label }) => [
      name,
      `Your answer to “${label}” is too long. Shorten it to ${longestAnswer.toLocaleString('en-GB')} characters.`,
    ]),
  )

async function stepPage(
  visit: Visit,
  siteId: string,
  step: Step,
  answers: Answers,
  errors: FieldErrors,
  status: number,
) {
  const person = await personCard(visit, personIdOf(visit.viewer) ?? '')
  const managers = await namesOf(visit, person?.lineManagerId ? [person.lineManagerId] : [])
  return page(
    visit,
    { title: step.title, status, backHref: `/sites/${siteId}` },
    <StepPage
      {...{ siteId, step, answers, errors }}
      people={await candidates(visit)}
      once={visit.once}
      sentBack={lastReturn(await historyOf(visit, siteWorkflow.name, siteId))}
      author={{
        name: person?.name ?? '',
        position: person?.position ?? '',
        lineManager: managers.get(person?.lineManagerId ?? ''),
      }}
    />,
  )
}

async function checkPage(visit: Visit, siteId: string, status: number) {
  const answers = await draftAnswers(visit, siteId)
  return page(
    visit,
    { title: 'Check your answers', status, backHref: `/sites/${siteId}` },
    <CheckPage
      {...{ siteId, answers }}
      people={await candidates(visit)}
      missing={await missingFromForm(visit, answers)}
      once={visit.once}
      sentBack={lastReturn(await historyOf(visit, siteWorkflow.name, siteId))}
    />,
  )
}
