// The page that asks again who one is, and leads back to where one was.
import { get, keeping, post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { page } from '../ui/page.tsx'
import { wanted } from './destination.ts'
import { ProvePage } from './prove-page.tsx'
import { proveAgain, renewSession } from './sessions.ts'

export const proveRoutes: readonly Route[] = [
  get('/prove', 'account.write', async (visit) => provePage(visit, undefined)),
  post('/prove', 'account.write', async (visit) => {
    const password = visit.form.text('password')
    if (password === '') return provePage(visit, 'Type your password.')
    if (!(await proveAgain(visit, password)))
      return keeping(provePage(visit, 'That is not your password. Type it again.'))
    return redirect(wanted(visit), await renewSession(visit))
  }),
]

function provePage(visit: Visit, error: string | undefined): Response {
  return page(
    visit,
    { title: 'Is it still you?', status: error ? 422 : 200 },
    <ProvePage
      to={wanted(visit)}
      hasPassword={visit.signedIn?.hasPassword ?? false}
      error={error}
      once={visit.once}
    />,
  )
}
