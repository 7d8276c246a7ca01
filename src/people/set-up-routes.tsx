// The set-up: these addresses exist only as long as there is no school.
import { beforeSchool, get, post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { makeSchool } from './make-school.ts'
import { beginSession } from './sessions.ts'
import { SetUpPage } from './set-up-page.tsx'
import { readSetUp } from './set-up.ts'

export const setUpRoutes: readonly Route[] = [
  beforeSchool(get('/set-up', 'set-up', async (visit) => setUpPage(visit, {}, 200))),
  beforeSchool(
    post('/set-up', 'set-up', async (visit) => {
      const read = readSetUp(visit.form, visit.program.setUpCode)
      if (!read.ok) return setUpPage(visit, read.errors, 422)
      const headId = await makeSchool(visit, read.setUp)
      return redirect(next, await beginSession(visit, headId, 'set-up'))
    }),
  ),
]

/** Where the head goes on with what the school still needs. */
const next = '/school/set-up'

const setUpPage = (visit: Visit, errors: FieldErrors, status: number): Response =>
  page(
    visit,
    { title: 'Set up your school', status },
    <SetUpPage once={visit.once} form={visit.form} errors={errors} />,
  )
