// The page on which the school gives its logo.
import { act } from '../decisions/door.ts'
import { historyOf } from '../decisions/history.ts'
import { cleanLogo } from '../pictures/clean-logo.ts'
import { get, post, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { schoolWorkflow } from '../policy/school.workflow.ts'
import { page } from '../ui/page.tsx'
import { answered } from '../ui/trouble-page.tsx'
import { schoolRoom } from './school-decisions.ts'
import { SchoolPage } from './school-page.tsx'

export const schoolRoutes: readonly Route[] = [
  get('/school/logo', 'school.write', (visit) => schoolPage(visit)),
  post('/school/logo', 'school.write', async (visit) => {
    const file = visit.form.file('logo')
    if (!file) return schoolPage(visit, 'Choose the file of the logo first.')
    const clean = await cleanLogo(new Uint8Array(await file.arrayBuffer()))
    if (!clean.ok) return schoolPage(visit, clean.sentence)
    const room = schoolRoom(visit.program.seal)
    const outcome = await act(visit, room, visit.school.id, 'change-logo', { input: clean.picture })
    return answered(visit, outcome, '/school/logo')
  }),
]

async function schoolPage(visit: Visit, error?: string): Promise<Response> {
  const { school, once } = visit
  return page(
    visit,
    { title: 'Your school’s logo', status: error ? 422 : 200, backHref: '/school' },
    <SchoolPage
      school={school}
      once={once}
      error={error}
      history={await historyOf(visit, schoolWorkflow.name, school.id)}
    />,
  )
}
