// The register of guidance and law: read by everybody inside, checked and set aside by those who keep it (§1.5).
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { proveAgain } from '../../people/sessions.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { duties } from '../../policy/duties.data.ts'
import { guidance } from '../../policy/guidance.data.ts'
import { guidanceWorkflow } from '../../policy/guidance.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { guidanceRoom, guidanceSubject } from './guidance-decisions.ts'
import { asItCame, standings, withStandings } from './guidance-queries.ts'
import { GuidanceRegisterPage } from './guidance-register-page.tsx'
import { GuidanceRowPage } from './guidance-row-page.tsx'
import { dutyAt, sourceAt, titleAt } from './guidance.ts'

export const guidanceRoutes: readonly Route[] = [
  get('/guidance', 'guidance.read', async (visit) => {
    const known = await standings(visit)
    return page(
      visit,
      { title: 'Guidance and law', backHref: '/policy-map' },
      <GuidanceRegisterPage
        sources={withStandings(guidance, known)}
        duties={withStandings(duties, known)}
        today={visit.today}
      />,
    )
  }),
  get('/guidance/:id', 'guidance.read', (visit) => rowPage(visit, {})),
  post('/guidance/:id/check', 'guidance.decide', async (visit) => {
    const id = visit.params['id'] ?? ''
    const note = visit.form.text('note').trim()
    if (note.length > longestAnswer) return rowPage(visit, { note: tooLong })
    return answered(
      visit,
      await act(visit, guidanceRoom, id, 'check', { input: { note } }),
      `/guidance/${id}`,
    )
  }),
  ...deedRoutes({
    workflow: guidanceWorkflow,
    subject: guidanceSubject,
    act: (visit, id, action, deed) => act(visit, guidanceRoom, id, action, deed),
    actions: ['set-aside', 'take-up-again'] as const,
    may: 'guidance.decide',
    base: '/guidance',
    nameOf: async (_, id) => titleAt(id),
    prove: proveAgain,
  }),
]

const tooLong = `Shorten this to ${longestAnswer.toLocaleString('en-GB')} characters.`

async function rowPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const [title, subject] = [titleAt(id), await guidanceSubject(visit, id)]
  if (title === undefined || !subject) return notFound(visit)
  return page(
    visit,
    { title, backHref: '/guidance', status: Object.keys(errors).length > 0 ? 422 : 200 },
    <GuidanceRowPage
      at={id}
      source={sourceAt(id)}
      duty={dutyAt(id)}
      standing={(await standings(visit)).get(id) ?? asItCame}
      actions={allowed(guidanceWorkflow, subject, personIdOf(visit.viewer) ?? '')}
      history={await historyOf(visit, guidanceWorkflow.name, id)}
      note={visit.form.text('note')}
      errors={errors}
      once={visit.once}
      today={visit.today}
      zone={visit.school.zone}
    />,
  )
}
