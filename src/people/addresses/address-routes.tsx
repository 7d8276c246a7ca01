// Changing the address with which one signs in.
import { freshly, get, post, redirect, type Route } from '../../platform/http/route.ts'
import { tokenHash } from '../../platform/http/session-cookie.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { answered, linkEnded, refused } from '../../ui/trouble-page.tsx'
import { ownEmail } from '../account/own-email.ts'
import { wrongWithEmail } from '../first-person.ts'
import { ownChange } from './address-change.ts'
import { AddressSentPage, AskAddressPage, TakeAddressPage } from './address-pages.tsx'
import { stopAddress } from './office-address.ts'
import { askAddress, takeAddress } from './own-address.ts'

/** Minutes for which a sign-in counts as fresh. */
const fresh = 15

export const addressRoutes: readonly Route[] = [
  freshly(
    fresh,
    get('/account/address', 'account.write', (visit) => askPage(visit, undefined)),
  ),
  freshly(fresh, post('/account/address', 'account.write', ask)),
  get('/account/address/sent', 'account.write', async (visit) =>
    page(visit, { title: 'Look into your mail' }, <AddressSentPage />),
  ),
  post('/account/address/stop', 'account.write', async (visit) =>
    answered(visit, await stopAddress(visit), '/account'),
  ),
  get('/account/address/:token', 'account.write', async (visit) => {
    const change = await ownChange(visit, tokenHash(tokenOf(visit)))
    if (!change) return linkOver(visit)
    const view = { now: await ownEmail(visit), address: change.address }
    return page(
      visit,
      { title: 'Use this address?' },
      <TakeAddressPage {...view} action={visit.url.pathname} once={visit.once} />,
    )
  }),
  post('/account/address/:token', 'account.write', async (visit) => {
    const change = await ownChange(visit, tokenHash(tokenOf(visit)))
    if (!change) return linkOver(visit)
    const outcome = await takeAddress(visit, tokenOf(visit), change.address)
    return answered(visit, outcome, '/account?done=address')
  }),
]

const tokenOf = ({ params }: Visit): string => params['token'] ?? ''

async function ask(visit: Visit): Promise<Response> {
  const address = visit.form.text('email').trim()
  const now = await ownEmail(visit)
  if (wrongWithEmail(address, 'yours'))
    return askPage(visit, 'Type an e-mail address, such as name@oakfield.example')
  if (address.toLowerCase() === now.toLowerCase()) return askPage(visit, 'That is the address that you have.')
  const outcome = await askAddress(visit, address)
  if (outcome.ok) return redirect('/account/address/sent')
  return 'unknown' in outcome
    ? linkOver(visit)
    : outcome.refusal.clause
      ? refused(visit, outcome.refusal)
      : askPage(visit, outcome.refusal.sentence)
}

const askPage = async (visit: Visit, error: string | undefined): Promise<Response> =>
  page(
    visit,
    { title: 'Change your address', status: error ? 422 : 200, backHref: '/account' },
    <AskAddressPage
      now={await ownEmail(visit)}
      typed={visit.form.text('email').slice(0, 300)}
      error={error}
      once={visit.once}
    />,
  )

const linkOver = (visit: Visit): Response =>
  linkEnded(visit, 'It opens once, within an hour, and only for whoever asked for it. Ask for a new letter.')
