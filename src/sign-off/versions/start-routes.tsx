// Beginning a version: from the one before, from the model policy, or from a document of the school's own.
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { approvedVersion } from '../../policy/policy.workflow.ts'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { allVersions } from '../policy-queries.ts'
import { beginFrom } from './begin-from.ts'
import { StartPage } from './start-page.tsx'

export const startRoutes: readonly Route[] = [
  post('/policy/write', 'policy.write', async (visit) => {
    const from = visit.form.text('from') === 'model' ? 'model' : 'last'
    const { outcome, path } = await beginFrom(visit, { from })
    return answered(visit, outcome, path)
  }),
  get('/policy/write/start', 'policy.write', (visit) => startPage(visit, undefined)),
]

/** `error`: what is wrong with a document that was sent. */
export async function startPage(visit: Visit, error: string | undefined): Promise<Response> {
  const all = await allVersions(visit)
  return page(
    visit,
    { title: 'Begin a new version', status: error ? 422 : 200, backHref: '/policy' },
    <StartPage
      inHand={all.find(({ state }) => state !== approvedVersion)}
      last={all.find(({ state }) => state === approvedVersion)}
      error={error}
      once={visit.once}
    />,
  )
}
