// Passkeys: signing in with one, showing again who one is, and keeping one's own.
import { freshly, get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { ownEmail } from '../account/own-email.ts'
import { ownPasskeys } from '../account/ways.ts'
import { RecoveryCodesPage } from '../codes/code-pages.tsx'
import { wanted } from '../destination.ts'
import { deviceWords } from '../device-words.ts'
import { showProve } from '../prove-routes.tsx'
import { beginSession, renewSession } from '../sessions.ts'
import { notThisPasskey, showSignIn } from '../show-sign-in.tsx'
import { noStepCookie } from '../steps.ts'
import { addPasskey, offerPasskey } from './add-passkey.ts'
import { PasskeysPage } from './passkeys-page.tsx'
import { removePasskey } from './remove-passkey.ts'
import { whosePasskey } from './use-passkey.ts'

/** Minutes for which a sign-in is fresh enough to change how one signs in. */
const fresh = 15

export const passkeyRoutes: readonly Route[] = [
  post('/sign-in/passkey', 'sign-in', async (visit) => {
    const personId = await whosePasskey(visit)
    if (!personId) return showSignIn(visit, notThisPasskey, 422)
    return redirect(wanted(visit), [...(await beginSession(visit, personId, 'passkey')), noStepCookie(visit)])
  }),
  post('/prove/passkey', 'account.write', async (visit) => {
    const personId = await whosePasskey(visit)
    if (!personId || personId !== personIdOf(visit.viewer)) return showProve(visit, notThisPasskey)
    return redirect(wanted(visit), await renewSession(visit))
  }),
  freshly(
    fresh,
    get('/account/passkeys', 'account.write', (visit) => passkeysPage(visit, undefined)),
  ),
  freshly(fresh, post('/account/passkeys', 'account.write', add)),
  freshly(
    fresh,
    post('/account/passkeys/:id/remove', 'account.write', async (visit) =>
      answered(visit, await removePasskey(visit, visit.params['id'] ?? ''), '/account?done=removed'),
    ),
  ),
]

async function add(visit: Visit): Promise<Response> {
  const added = await addPasskey(visit)
  if (!added.ok)
    return 'wrong' in added
      ? passkeysPage(visit, 'No passkey arrived. Press the button again.')
      : answered(visit, added.outcome, '/account')
  return added.recovery.length > 0
    ? page(
        visit,
        { title: 'Your recovery codes' },
        <RecoveryCodesPage codes={added.recovery} to="/account?done=passkey" />,
      )
    : redirect('/account?done=passkey')
}

async function passkeysPage(visit: Visit, error: string | undefined): Promise<Response> {
  const { viewer, school, once, browser } = visit
  const name = viewer.kind === 'person' ? viewer.name : ''
  const whose = { id: personIdOf(viewer) ?? '', name, email: await ownEmail(visit) }
  return page(
    visit,
    { title: 'Passkeys', status: error ? 422 : 200, backHref: '/account' },
    <PasskeysPage
      passkeys={await ownPasskeys(visit)}
      offer={await offerPasskey(visit, whose)}
      name={deviceWords(browser)}
      error={error}
      once={once}
      zone={school.zone}
    />,
  )
}
