// One-time and recovery codes of somebody who has signed in.
import { act } from '../../decisions/door.ts'
import { freshly, get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { accountRoom } from '../account/account-decisions.ts'
import { ownEmail } from '../account/own-email.ts'
import { waysOf } from '../account/ways.ts'
import { RecoveryCodesPage, RenewRecoveryPage, SetUpCodesPage } from './code-pages.tsx'
import { renewRecoveryCodes } from './recovery-codes.ts'
import { offerCodes, setCodes } from './set-codes.ts'

/** Minutes for which a sign-in is fresh enough to change how one signs in. */
const fresh = 15

export const codeRoutes: readonly Route[] = [
  freshly(
    fresh,
    get('/account/codes', 'account.write', (visit) => codesPage(visit, undefined)),
  ),
  freshly(fresh, post('/account/codes', 'account.write', newCodes)),
  freshly(
    fresh,
    get('/account/recovery', 'account.write', (visit) => renewPage(visit, 200)),
  ),
  freshly(fresh, post('/account/recovery', 'account.write', newRecovery)),
]

async function newCodes(visit: Visit): Promise<Response> {
  const done = await setCodes(visit, offerCodes(visit), visit.form.text('code'))
  if (done.ok) return recoveryPage(visit, done.recovery)
  return 'wrong' in done
    ? codesPage(visit, 'This code doesn’t belong to the square above. Wait for the next one, and type that.')
    : answered(visit, done.outcome, '/account')
}

async function newRecovery(visit: Visit): Promise<Response> {
  if (!visit.form.has('make')) return renewPage(visit, 422)
  let codes: string[] = []
  const room = accountRoom(async (sight) => {
    codes = await renewRecoveryCodes(sight)
    return { ok: true }
  })
  const outcome = await act(visit, room, personIdOf(visit.viewer) ?? '', 'renew-recovery', {
    input: undefined,
  })
  return outcome.ok ? recoveryPage(visit, codes) : answered(visit, outcome, '/account')
}

async function renewPage(visit: Visit, status: number): Promise<Response> {
  const { recoveryLeft } = await waysOf(visit)
  return page(
    visit,
    { title: 'Make new recovery codes', status, backHref: '/account' },
    <RenewRecoveryPage left={recoveryLeft} once={visit.once} />,
  )
}

const recoveryPage = (visit: Visit, codes: readonly string[]): Response =>
  page(visit, { title: 'Your recovery codes' }, <RecoveryCodesPage codes={codes} to="/account" />)

async function codesPage(visit: Visit, error: string | undefined): Promise<Response> {
  return page(
    visit,
    { title: 'Set up one-time codes', status: error ? 422 : 200, backHref: '/account' },
    <SetUpCodesPage
      action="/account/codes"
      offer={offerCodes(visit)}
      school={visit.school.name}
      email={await ownEmail(visit)}
      error={error}
      once={visit.once}
      to="/account"
    />,
  )
}
