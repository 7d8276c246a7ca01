// Concerns for those who read and sort them.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { insiders, namesOf } from '../../people/directory.ts'
import { proveAgain } from '../../people/sessions.ts'
import { freshly, get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { freshMinutes } from '../../policy/cases/case-opening.workflow.ts'
import { isPlainKind } from '../../policy/cases/case-workflows.ts'
import { concernWorkflow } from '../../policy/concern.workflow.ts'
import { allowed, decide } from '../../policy/decide.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound, refused } from '../../ui/trouble-page.tsx'
import { partiesOf } from '../file/case-queries.ts'
import { openFile } from '../file/open-file.ts'
import { ringsOf } from '../file/ring-first.tsx'
import { concernRoom, concernSubject } from './concern-decisions.ts'
import { ConcernPage, ConcernsPage } from './concern-pages.tsx'
import { allConcerns, concernById } from './concern-queries.ts'
import { SortPage } from './sort-page.tsx'

const base = '/concerns'
const idOf = ({ params }: Visit): string => params['id'] ?? ''

export const concernRoutes: readonly Route[] = [
  get(base, 'concern.read', async (visit) =>
    page(
      visit,
      { title: 'Concerns' },
      <ConcernsPage concerns={await allConcerns(visit)} zone={visit.school.zone} />,
    ),
  ),
  freshly(freshMinutes, get(`${base}/:id`, 'concern.read', concernPage)),
  post(`${base}/:id/read`, 'concern.read', async (visit) => {
    const id = idOf(visit)
    return answered(visit, await act(visit, concernRoom, id, 'read', { input: undefined }), `${base}/${id}`)
  }),
  get(`${base}/:id/sort`, 'concern.read', async (visit) => {
    const subject = await concernSubject(visit, idOf(visit))
    if (!subject) return notFound(visit)
    const decision = decide(concernWorkflow, subject, personIdOf(visit.viewer) ?? '', 'sort')
    return decision.ok ? sortPage(visit, {}) : refused(visit, decision.refusal)
  }),
  post(`${base}/:id/sort`, 'concern.read', sort),
  ...deedRoutes({
    workflow: concernWorkflow,
    subject: concernSubject,
    act: (visit, id, action, deed) => act(visit, concernRoom, id, action, deed),
    actions: ['answer'] as const,
    may: 'concern.read',
    base,
    nameOf: async (visit, id) => ((await concernById(visit, id)) ? 'Concern' : undefined),
    prove: proveAgain,
  }),
]

async function concernPage(visit: Visit): Promise<Response> {
  const id = idOf(visit)
  const [concern, subject] = [await concernById(visit, id), await concernSubject(visit, id)]
  if (!concern || !subject) return notFound(visit)
  const raisedBy = concern.raisedBy ?? ''
  return page(
    visit,
    { title: 'Concern', backHref: base },
    <ConcernPage
      concern={concern}
      raisedBy={(await namesOf(visit, raisedBy ? [raisedBy] : [])).get(raisedBy)}
      parties={await partiesOf(visit, id)}
      rings={await ringsOf(visit, ['mash', 'lado'])}
      actions={allowed(concernWorkflow, subject, personIdOf(visit.viewer) ?? '')}
      history={await openFile(visit, { kind: 'concern', ...concern })}
      once={visit.once}
      zone={visit.school.zone}
    />,
  )
}

async function sort(visit: Visit): Promise<Response> {
  const { form } = visit
  const [kind, child] = [form.text('kind'), form.text('child').trim()]
  if (!isPlainKind(kind) || child.length > longestAnswer)
    return sortPage(visit, {
      kind: isPlainKind(kind) ? undefined : 'Choose what it is.',
      child: child.length > longestAnswer ? 'Shorten this.' : undefined,
    })
  const people = await insiders(visit)
  const subjects = form.all('subjects').filter((each) => people.some(({ id }) => id === each))
  const input = { kind, child, subjects, danger: form.text('danger') === 'yes' }
  return answered(visit, await act(visit, concernRoom, idOf(visit), 'sort', { input }), base)
}

async function sortPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const concern = await concernById(visit, idOf(visit))
  if (!concern) return notFound(visit)
  const { form, once } = visit
  return page(
    visit,
    {
      title: 'Sort the concern',
      backHref: `${base}/${concern.id}`,
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <SortPage
      {...{ id: concern.id, text: concern.text, whom: concern.whom, errors, once }}
      people={await insiders(visit)}
      typed={(field) => form.text(field) || (field === 'danger' && concern.danger ? 'yes' : '')}
      chosen={form.all('subjects')}
    />,
  )
}
