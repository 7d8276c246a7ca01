// Asking for leave to take part in a third party's site, seeing where it stands, and deciding on it (§16.3).
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { sayWaiting } from '../../people/in-their-place/waits-for.ts'
import { proveAgain } from '../../people/sessions.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { joiningWorkflow } from '../../policy/joining.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { joiningRoom, joiningSubject } from './joining-decisions.ts'
import { JoiningPage, JoiningsPage } from './joining-pages.tsx'
import { allJoinings, joiningById, sitesElsewhere } from './joining-queries.ts'
import { joiningWaitsFor } from './joining-waits.ts'
import { readJoining } from './read-joining.ts'

const base = '/joining'

export const joiningRoutes: readonly Route[] = [
  get(base, 'joining.ask', (visit) => listPage(visit, {})),
  post(base, 'joining.ask', async (visit) => {
    const { input, errors } = readJoining(visit.form, await sitesElsewhere(visit), visit.today)
    if (!input) return listPage(visit, errors)
    const id = newId(visit.now)
    return answered(visit, await act(visit, joiningRoom, id, 'ask', { input }), `${base}/${id}`)
  }),
  get(`${base}/:id`, 'joining.ask', async (visit) => {
    const id = visit.params['id'] ?? ''
    const [joining, subject] = [await joiningById(visit, id), await joiningSubject(visit, id)]
    if (!joining || !subject) return notFound(visit)
    const waits = await joiningWaitsFor(visit, joining)
    return page(
      visit,
      { title: 'Leave to take part elsewhere', backHref: base },
      <JoiningPage
        joining={joining}
        actions={allowed(joiningWorkflow, subject, personIdOf(visit.viewer) ?? '')}
        waiting={waits && (await sayWaiting(visit, waits))}
        history={await historyOf(visit, joiningWorkflow.name, id)}
        today={visit.today}
        zone={visit.school.zone}
      />,
    )
  }),
  ...deedRoutes({
    workflow: joiningWorkflow,
    subject: joiningSubject,
    act: (visit, id, action, deed) => act(visit, joiningRoom, id, action, deed),
    actions: ['agree', 'give', 'refuse', 'withdraw'] as const,
    may: 'joining.ask',
    base,
    nameOf: async (visit, id) => {
      const joining = await joiningById(visit, id)
      return joining && `${joining.person}: ${joining.where}`
    },
    prove: proveAgain,
  }),
]

async function listPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { form, today, once, url } = visit
  const me = personIdOf(visit.viewer)
  const joinings = await allJoinings(visit)
  return page(
    visit,
    {
      title: 'Leave to take part elsewhere',
      backHref: '/sites',
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <JoiningsPage
      own={joinings.filter(({ personId }) => personId === me)}
      others={joinings.filter(({ personId }) => personId !== me)}
      sites={await sitesElsewhere(visit)}
      asksFor={url.searchParams.get('site') ?? undefined}
      {...{ form, errors, today, once }}
    />,
  )
}
