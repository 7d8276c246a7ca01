// Asking to read a case for an hour, and agreeing to it.
import { act } from '../../decisions/door.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { freshly, get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newSecretId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { caseOpeningWorkflow, freshMinutes } from '../../policy/cases/case-opening.workflow.ts'
import { allowed } from '../../policy/decide.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { askingRoom, glassRoom, glassSubject } from './break-glass-decisions.ts'
import { GlassPage } from './break-glass-page.tsx'
import { caseOpenings, glassCases } from './break-glass-queries.ts'

const base = '/cases/glass'

export const breakGlassRoutes: readonly Route[] = [
  freshly(
    freshMinutes,
    get(base, 'case.read', (visit) => glassPage(visit, {})),
  ),
  freshly(freshMinutes, post(base, 'case.read', ask)),
  freshly(
    freshMinutes,
    post(`${base}/:id/agree`, 'case.read', (visit) => answer(visit, 'agree')),
  ),
  freshly(
    freshMinutes,
    post(`${base}/:id/refuse`, 'case.read', (visit) => answer(visit, 'refuse')),
  ),
]

async function ask(visit: Visit): Promise<Response> {
  const { form } = visit
  const reason = form.text('reason').trim()
  const wanted = (await glassCases(visit)).find(({ id }) => id === form.text('case'))
  if (!wanted || reason === '' || reason.length > longestAnswer)
    return glassPage(visit, {
      case: wanted ? undefined : 'Choose a case.',
      reason: reason === '' ? 'Say why.' : reason.length > longestAnswer ? 'Shorten this.' : undefined,
    })
  const deed = { input: { caseId: wanted.id }, reason }
  return answered(visit, await act(visit, askingRoom, newSecretId(), 'ask', deed), base)
}

const answer = async (visit: Visit, action: 'agree' | 'refuse'): Promise<Response> =>
  answered(visit, await act(visit, glassRoom, visit.params['id'] ?? '', action, { input: undefined }), base)

async function glassPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const openings = []
  for (const opening of await caseOpenings(visit)) {
    const subject = await glassSubject(visit, opening.id)
    const me = personIdOf(visit.viewer) ?? ''
    openings.push({ ...opening, actions: subject ? allowed(caseOpeningWorkflow, subject, me) : [] })
  }
  return page(
    visit,
    {
      title: 'Read a case in an emergency',
      backHref: '/cases',
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <GlassPage
      {...{ openings, errors }}
      cases={await glassCases(visit)}
      typed={visit.form.text}
      once={visit.once}
      zone={visit.school.zone}
    />,
  )
}
