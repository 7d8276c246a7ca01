// The register's records: declare an account, keep it right, ask for its approval after the fact, strike it off.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { adults, insiders } from '../../people/directory.ts'
import { proveAgain } from '../../people/sessions.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { siteRecordWorkflow } from '../../policy/site-record.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { gapsIn } from './gaps-in.ts'
import { readRecord, standing } from './read-record.ts'
import { recordRoom, recordSubject } from './record-decisions.ts'
import { DeclarePage, RecordPage } from './record-page.tsx'
import { recordById } from './record-queries.ts'

export const recordRoutes: readonly Route[] = [
  get('/site-records/new', 'register.keep', (visit) => declarePage(visit, {})),
  post('/site-records/new', 'register.keep', async (visit) => {
    const { words, errors } = readRecord(visit.form, await adults(visit))
    if (hasErrors(errors)) return declarePage(visit, errors)
    const id = newId(visit.now)
    const how = words.runBy === 'school' || words.runBy === 'governors' ? 'declare' : 'list-not-ours'
    return answered(visit, await act(visit, recordRoom, id, how, { input: words }), `/site-records/${id}`)
  }),
  get('/site-records/:id', 'sites.read', (visit) => recordPage(visit, {})),
  post('/site-records/:id', 'register.keep', async (visit) => {
    const id = visit.params['id'] ?? ''
    const { words, errors } = readRecord(visit.form, await adults(visit))
    if (hasErrors(errors)) return recordPage(visit, errors)
    return answered(
      visit,
      await act(visit, recordRoom, id, 'change', { input: words }),
      `/site-records/${id}`,
    )
  }),
  post('/site-records/:id/check', 'register.keep', async (visit) => {
    const id = visit.params['id'] ?? ''
    return answered(
      visit,
      await act(visit, recordRoom, id, 'check', { input: undefined }),
      `/site-records/${id}`,
    )
  }),
  post('/site-records/:id/ask-approval', 'sites.write', async (visit) => {
    const id = visit.params['id'] ?? ''
    const outcome = await act(visit, recordRoom, id, 'ask-approval', { input: undefined })
    const begun = outcome.ok ? await recordById(visit, id) : undefined
    return answered(visit, outcome, `/sites/${begun?.site?.id ?? ''}`)
  }),
  ...deedRoutes({
    workflow: siteRecordWorkflow,
    subject: async (visit, id) => ((await recordById(visit, id)) ? recordSubject(visit, id) : undefined),
    act: (visit, id, action, deed) => act(visit, recordRoom, id, action, deed),
    actions: ['strike', 'restore'] as const,
    may: 'register.keep',
    base: '/site-records',
    nameOf: async (visit, id) => (await recordById(visit, id))?.name,
    prove: proveAgain,
  }),
]

const hasErrors = (errors: FieldErrors): boolean => Object.values(errors).some(Boolean)

async function declarePage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, once } = visit
  return page(
    visit,
    { title: 'Put an account on the register', backHref: '/sites', status: hasErrors(errors) ? 422 : 200 },
    <DeclarePage
      value={(name) => form.text(name)}
      errors={errors}
      people={await insiders(visit)}
      once={once}
    />,
  )
}

async function recordPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, params, once, school } = visit
  const record = await recordById(visit, params['id'] ?? '')
  if (!record) return notFound(visit)
  const stands = standing(record)
  return page(
    visit,
    { title: record.name, backHref: '/sites', status: hasErrors(errors) ? 422 : 200 },
    <RecordPage
      record={record}
      gaps={(await gapsIn(visit, [record])).get(record.id) ?? []}
      value={(name) => (form.has('name') ? form.text(name) : (stands[name] ?? ''))}
      errors={errors}
      people={await adults(visit)}
      actions={allowed(
        siteRecordWorkflow,
        await recordSubject(visit, record.id),
        personIdOf(visit.viewer) ?? '',
      )}
      history={await historyOf(visit, siteRecordWorkflow.name, record.id)}
      zone={school.zone}
      once={once}
    />,
  )
}
