// The head's office looks after requests for other formats: the list, one of them, and its answer.
import { deedRoutes } from '../../../decisions/deed-routes.tsx'
import { act } from '../../../decisions/door.ts'
import { historyOf } from '../../../decisions/history.ts'
import { longestAnswer } from '../../../decisions/longest-answer.ts'
import { proveAgain } from '../../../people/sessions.ts'
import { get, post, redirect, type Route } from '../../../platform/http/route.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { personIdOf } from '../../../platform/viewer.ts'
import { allowed } from '../../../policy/decide.ts'
import { formatRequestWorkflow } from '../../../policy/format-request.workflow.ts'
import { page } from '../../../ui/page.tsx'
import { notFound, refused } from '../../../ui/trouble-page.tsx'
import { whatIsAsked } from './format-request.ts'
import { requestRoom, requestSubject } from './request-decisions.ts'
import { RequestPage, RequestsPage } from './request-pages.tsx'
import { allRequests, requestById } from './request-queries.ts'

const base = '/policy/requests'

export const requestRoutes: readonly Route[] = [
  get(base, 'formats.keep', async (visit) =>
    page(
      visit,
      { title: 'Requests for other formats', backHref: '/policy' },
      <RequestsPage requests={await allRequests(visit)} today={visit.today} />,
    ),
  ),
  get(`${base}/:id`, 'formats.keep', (visit) => requestPage(visit, undefined)),
  post(`${base}/:id/answer`, 'formats.keep', answer),
  ...deedRoutes({
    workflow: formatRequestWorkflow,
    subject: requestSubject,
    act: (visit, id, action, deed) => act(visit, requestRoom, id, action, deed),
    actions: ['take', 'cannot'] as const,
    may: 'formats.keep',
    base,
    nameOf: async (visit, id) => {
      const request = await requestById(visit, id)
      return request && whatIsAsked(request)
    },
    prove: proveAgain,
  }),
]

async function answer(visit: Visit): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const input = visit.form.text('answer')
  if (input.length > longestAnswer)
    return requestPage(
      visit,
      `That is too long. Shorten it to ${longestAnswer.toLocaleString('en-GB')} characters.`,
    )
  const outcome = await act(visit, requestRoom, id, 'answer', { input })
  if (outcome.ok) return redirect(`${base}/${id}`)
  if ('unknown' in outcome) return notFound(visit)
  return input.trim() ? refused(visit, outcome.refusal) : requestPage(visit, outcome.refusal.sentence)
}

async function requestPage(visit: Visit, error: string | undefined): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const [request, subject] = [await requestById(visit, id), await requestSubject(visit, id)]
  if (!request || !subject) return notFound(visit)
  return page(
    visit,
    { title: whatIsAsked(request), status: error ? 422 : 200, backHref: base },
    <RequestPage
      request={request}
      actions={allowed(formatRequestWorkflow, subject, personIdOf(visit.viewer) ?? '')}
      history={await historyOf(visit, formatRequestWorkflow.name, id)}
      typed={visit.form.text('answer')}
      error={error}
      today={visit.today}
      once={visit.once}
      zone={visit.school.zone}
    />,
  )
}
