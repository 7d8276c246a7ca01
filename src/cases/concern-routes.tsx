// Raising a concern, for anybody; reading them, for the designated safeguarding lead and the deputy.
import { act } from '../decisions/door.ts'
import { historyOf } from '../decisions/history.ts'
import { longestAnswer } from '../decisions/longest-answer.ts'
import { namesOf } from '../people/directory.ts'
import { get, post, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { newSecretId } from '../platform/ids.ts'
import { personIdOf } from '../platform/viewer.ts'
import { concernWorkflow } from '../policy/concern.workflow.ts'
import { allowed } from '../policy/decide.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { answered, notFound } from '../ui/trouble-page.tsx'
import { concernEn as words } from '../ui/words/concern.en.ts'
import { concernRoom, concernSubject, raisingRoom } from './concern-decisions.ts'
import { ConcernPage, ConcernsPage } from './concern-pages.tsx'
import { allConcerns, concernById, namesOfLeads } from './concern-queries.ts'
import type { About } from './concern.ts'
import { RaisePage, ThanksPage } from './raise-pages.tsx'
import { whatItIsAbout } from './what-it-is-about.ts'

export const concernRoutes: readonly Route[] = [
  get('/concern', 'concern.raise', async (visit) => {
    const { searchParams } = visit.url
    const [kind, id] = [searchParams.get('about') ?? '', searchParams.get('id') ?? '']
    return raisePage(visit, await whatItIsAbout(visit, kind, id), {})
  }),
  post('/concern', 'concern.raise', raise),
  get('/concern/thanks', 'concern.raise', async (visit) =>
    page(visit, { title: words.thanks }, <ThanksPage leads={await namesOfLeads(visit)} />),
  ),
  get('/concerns', 'concern.read', async (visit) =>
    page(
      visit,
      { title: 'Concerns' },
      <ConcernsPage concerns={await allConcerns(visit)} zone={visit.school.zone} />,
    ),
  ),
  get('/concerns/:id', 'concern.read', concernPage),
  post('/concerns/:id/read', 'concern.read', async (visit) => {
    const id = visit.params['id'] ?? ''
    return answered(visit, await act(visit, concernRoom, id, 'read', { input: undefined }), `/concerns/${id}`)
  }),
]

async function raise(visit: Visit): Promise<Response> {
  const { form } = visit
  const about = await whatItIsAbout(visit, form.text('about'), form.text('id'))
  const [text, answerTo] = [form.text('text').trim(), form.text('reach').trim()]
  const errors = {
    ...(text === '' ? { text: words.empty } : tooLong('text', text)),
    ...tooLong('reach', answerTo),
  }
  if (Object.keys(errors).length > 0) return raisePage(visit, about, errors)
  const outcome = await act(visit, raisingRoom, newSecretId(), 'raise', { input: { text, answerTo, about } })
  return answered(visit, outcome, '/concern/thanks')
}

const tooLong = (field: string, typed: string): FieldErrors =>
  typed.length > longestAnswer ? { [field]: words.tooLong(longestAnswer.toLocaleString('en-GB')) } : {}

async function raisePage(visit: Visit, about: About, errors: FieldErrors): Promise<Response> {
  const { form, once, viewer } = visit
  return page(
    visit,
    { title: words.title, status: Object.keys(errors).length > 0 ? 422 : 200 },
    <RaisePage
      {...{ about, errors, once }}
      leads={await namesOfLeads(visit)}
      name={viewer.kind === 'person' ? viewer.name : undefined}
      text={form.text('text')}
      reach={form.text('reach')}
    />,
  )
}

async function concernPage(visit: Visit): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const [concern, subject] = [await concernById(visit, id), await concernSubject(visit, id)]
  if (!concern || !subject) return notFound(visit)
  const rows = allowed(concernWorkflow, subject, personIdOf(visit.viewer) ?? '')
  const raisedBy = concern.raisedBy ?? ''
  return page(
    visit,
    { title: 'Concern', backHref: '/concerns' },
    <ConcernPage
      concern={concern}
      raisedBy={(await namesOf(visit, raisedBy ? [raisedBy] : [])).get(raisedBy)}
      readLabel={rows.find(({ action }) => action === 'read')?.label}
      history={await historyOf(visit, concernWorkflow.name, id)}
      once={visit.once}
      zone={visit.school.zone}
    />,
  )
}
