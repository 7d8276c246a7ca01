// Legal holds: placed and lifted by the head, or by the chair where one concerns the head.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { dateTyped } from '../../platform/http/date-typed.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { holdWorkflow } from '../../policy/hold.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { proveAgain } from '../sessions.ts'
import { holdRoom, holdSubject } from './hold-decisions.ts'
import { HoldPage, HoldsPage, NewHoldPage } from './hold-pages.tsx'
import { allHolds, findHeld, holdById } from './hold-queries.ts'

const base = '/holds'

export const holdRoutes: readonly Route[] = [
  get(base, 'holds.keep', async (visit) =>
    page(visit, { title: 'Legal holds', backHref: '/' }, <HoldsPage holds={await allHolds(visit)} />),
  ),
  get(`${base}/new`, 'holds.keep', (visit) => newPage(visit, {})),
  post(`${base}/new`, 'holds.keep', place),
  get(`${base}/:id`, 'holds.keep', async (visit) => {
    const id = visit.params['id'] ?? ''
    const [hold, subject] = [await holdById(visit, id), await holdSubject(visit, id)]
    if (!hold || !subject) return notFound(visit)
    return page(
      visit,
      { title: 'Legal hold', backHref: base },
      <HoldPage
        hold={hold}
        actions={allowed(holdWorkflow, subject, personIdOf(visit.viewer) ?? '')}
        history={await historyOf(visit, holdWorkflow.name, id)}
        zone={visit.school.zone}
      />,
    )
  }),
  ...deedRoutes({
    workflow: holdWorkflow,
    subject: holdSubject,
    act: (visit, id, action, deed) => act(visit, holdRoom(), id, action, deed),
    actions: ['lift'] as const,
    may: 'holds.keep',
    base,
    nameOf: async (visit, id) => (await holdById(visit, id))?.about.name,
    prove: proveAgain,
  }),
]

const findIn = ({ url }: Visit): string => (url.searchParams.get('find') ?? '').slice(0, 100)

async function place(visit: Visit): Promise<Response> {
  const { form, today } = visit
  const found = await findHeld(visit, findIn(visit))
  const about = found.find(({ kind, id }) => `${kind}:${id}` === form.text('about'))
  const reason = form.text('reason').trim()
  const again = dateTyped(form, 'again')
  if (!about || reason === '' || reason.length > longestAnswer || !again || again <= today)
    return newPage(visit, {
      about: about ? undefined : 'Choose what the hold is upon.',
      reason: wrongWithReason(reason),
      again: again && again > today ? undefined : 'Type a day after today, such as 1 9 2027.',
    })
  const id = newId(visit.now)
  const input = { about: { kind: about.kind, id: about.id, name: about.name }, reason, lookAgainOn: again }
  return answered(visit, await act(visit, holdRoom(input.about), id, 'place', { input }), `${base}/${id}`)
}

function wrongWithReason(reason: string): string | undefined {
  if (reason === '') return 'Say why, for whoever looks at it again.'
  return reason.length > longestAnswer
    ? `Shorten this to ${longestAnswer.toLocaleString('en-GB')} characters.`
    : undefined
}

async function newPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const find = findIn(visit)
  return page(
    visit,
    { title: 'Place a hold', backHref: base, status: Object.keys(errors).length > 0 ? 422 : 200 },
    <NewHoldPage
      find={find}
      found={find.trim().length < 2 ? undefined : await findHeld(visit, find)}
      form={visit.form}
      errors={errors}
      once={visit.once}
    />,
  )
}
