// Head and office look after requests about data: recorded, the file made, and answered by their date.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { dataRequestWorkflow } from '../../policy/data-request.workflow.ts'
import { allowed } from '../../policy/decide.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { proveAgain } from '../sessions.ts'
import { dataRequestRoom, dataRequestSubject } from './data-request-decisions.ts'
import { DataRequestPage, DataRequestsPage } from './data-request-pages.tsx'
import { allDataRequests, dataRequestById, findSubjects } from './data-request-queries.ts'
import { fileAnswer } from './file-answer.tsx'
import { NewDataRequestPage } from './new-data-request-page.tsx'
import { personFile } from './person-file.ts'
import { readDataRequest } from './read-data-request.ts'

const base = '/data-requests'

export const dataRequestRoutes: readonly Route[] = [
  get(base, 'data.keep', async (visit) =>
    page(
      visit,
      { title: 'Requests about data' },
      <DataRequestsPage requests={await allDataRequests(visit)} today={visit.today} />,
    ),
  ),
  get(`${base}/new`, 'data.keep', (visit) => newPage(visit, {})),
  post(`${base}/new`, 'data.keep', async (visit) => {
    const read = readDataRequest(visit.form, await findSubjects(visit, findIn(visit)), visit.today)
    if (!read.ok) return newPage(visit, read.errors)
    const id = newId(visit.now)
    const outcome = await act(visit, dataRequestRoom, id, 'record', { input: read.input })
    return answered(visit, outcome, `${base}/${id}`)
  }),
  get(`${base}/:id`, 'data.keep', requestPage),
  post(`${base}/:id/file`, 'data.keep', async (visit) => {
    const id = visit.params['id'] ?? ''
    if (!(await dataRequestById(visit, id))) return notFound(visit)
    const outcome = await act(visit, dataRequestRoom, id, 'make-file', { input: undefined })
    return answered(visit, outcome, `${base}/${id}`)
  }),
  get(`${base}/:id/file/html`, 'data.keep', (visit) => download(visit, 'html')),
  get(`${base}/:id/file/json`, 'data.keep', (visit) => download(visit, 'json')),
  ...deedRoutes({
    workflow: dataRequestWorkflow,
    subject: async (visit, id) =>
      (await dataRequestById(visit, id)) ? dataRequestSubject(visit, id) : undefined,
    act: (visit, id, action, deed) => act(visit, dataRequestRoom, id, action, deed),
    actions: ['acknowledge', 'extend', 'answer', 'close'] as const,
    may: 'data.keep',
    base,
    nameOf: async (visit, id) => (await dataRequestById(visit, id))?.about.name,
    prove: proveAgain,
  }),
]

const findIn = ({ url }: Visit): string => (url.searchParams.get('find') ?? '').slice(0, 100)

async function newPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const find = findIn(visit)
  return page(
    visit,
    { title: 'Record a request', backHref: base, status: Object.keys(errors).length > 0 ? 422 : 200 },
    <NewDataRequestPage
      find={find}
      found={find.trim().length < 2 ? undefined : await findSubjects(visit, find)}
      form={visit.form}
      errors={errors}
      once={visit.once}
    />,
  )
}

async function requestPage(visit: Visit): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const request = await dataRequestById(visit, id)
  if (!request) return notFound(visit)
  const subject = await dataRequestSubject(visit, id)
  return page(
    visit,
    { title: `Data of ${request.about.name}`, backHref: base },
    <DataRequestPage
      request={request}
      actions={allowed(dataRequestWorkflow, subject, personIdOf(visit.viewer) ?? '')}
      history={await historyOf(visit, dataRequestWorkflow.name, id)}
      today={visit.today}
      zone={visit.school.zone}
      once={visit.once}
    />,
  )
}

/** The file is there for whoever recorded that it was made, and never somebody's own: that they have elsewhere. */
async function download(visit: Visit, type: 'json' | 'html'): Promise<Response> {
  const request = await dataRequestById(visit, visit.params['id'] ?? '')
  const about = request?.about
  if (!request?.fileMadeAt || !about?.id || about.kind === 'other') return notFound(visit)
  const file = await personFile(visit, { kind: about.kind, id: about.id })
  return file ? fileAnswer(file, visit.school.name, visit.school.zone, type) : notFound(visit)
}
