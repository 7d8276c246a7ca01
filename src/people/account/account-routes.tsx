// A person's own account: how they sign in, where they are signed in, and a new password.
import { historyOf } from '../../decisions/history.ts'
import { needsFreshSignIn } from '../../platform/http/needs-fresh-sign-in.ts'
import { get, keeping, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { may } from '../../policy/access.data.ts'
import { accountWorkflow } from '../../policy/account.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { officeChange } from '../addresses/address-change.ts'
import { severalSchools } from '../own-schools/own-schools.ts'
import { proveAgain, renewSession } from '../sessions.ts'
import { AccountPage } from './account-page.tsx'
import { changePassword } from './change-password.ts'
import { wrongWithNewPassword } from './new-password.ts'
import { ownEmail } from './own-email.ts'
import { endElsewhere, ownSessions } from './own-sessions.ts'
import { PasswordPage } from './password-page.tsx'
import { SessionsPage } from './sessions-page.tsx'
import { waysOf } from './ways.ts'

export const accountRoutes: readonly Route[] = [
  get('/account', 'account.write', accountPage),
  get('/account/sessions', 'account.write', async (visit) =>
    page(
      visit,
      { title: 'Where you are signed in', backHref: '/account' },
      <SessionsPage sessions={await ownSessions(visit)} zone={visit.school.zone} once={visit.once} />,
    ),
  ),
  post('/account/sessions', 'account.write', async (visit) =>
    answered(visit, await endElsewhere(visit, undefined), '/account/sessions'),
  ),
  post('/account/sessions/:id', 'account.write', async (visit) =>
    answered(visit, await endElsewhere(visit, visit.params['id']), '/account/sessions'),
  ),
  get(
    '/account/password',
    'account.write',
    async (visit) => (await freshWithout(visit)) ?? passwordPage(visit, {}, 200),
  ),
  post('/account/password', 'account.write', newPassword),
]

async function accountPage(visit: Visit): Promise<Response> {
  const personId = personIdOf(visit.viewer) ?? ''
  return page(
    visit,
    { title: 'How you sign in' },
    <AccountPage
      ways={await waysOf(visit)}
      email={await ownEmail(visit)}
      officeAsks={(await officeChange(visit, personId))?.address}
      done={visit.url.searchParams.get('done')}
      history={await historyOf(visit, accountWorkflow.name, personId)}
      schools={await severalSchools(visit)}
      record={visit.viewer.kind === 'person' && may('record.own', visit.viewer)}
      zone={visit.school.zone}
      once={visit.once}
    />,
  )
}

async function newPassword(visit: Visit): Promise<Response> {
  const { form, school, viewer } = visit
  const wanted = form.text('new-password')
  const name = viewer.kind === 'person' ? viewer.name : ''
  const wrong = wrongWithNewPassword(wanted, [school.name, name, ...(await ownEmail(visit)).split('@')])
  if (wrong) return passwordPage(visit, { 'new-password': wrong }, 422)
  const again = await freshWithout(visit)
  if (again) return again
  if (visit.signedIn?.hasPassword && !(await proveAgain(visit, form.text('password'))))
    return keeping(
      await passwordPage(
        visit,
        { password: 'That is not the password that you have now. Type it again.' },
        422,
      ),
    )
  const outcome = await changePassword(visit, wanted)
  return outcome.ok
    ? redirect('/account?done=password', await renewSession(visit))
    : answered(visit, outcome, '/account')
}

/** Whoever has no password yet shows by what they have that it is them. */
const freshWithout = async (visit: Visit): Promise<Response | undefined> =>
  visit.signedIn?.hasPassword ? undefined : await needsFreshSignIn(visit, 15)

async function passwordPage(visit: Visit, errors: FieldErrors, status: number): Promise<Response> {
  return page(
    visit,
    { title: 'Change your password', status, backHref: '/account' },
    <PasswordPage
      email={await ownEmail(visit)}
      errors={errors}
      once={visit.once}
      has={visit.signedIn?.hasPassword ?? false}
    />,
  )
}
