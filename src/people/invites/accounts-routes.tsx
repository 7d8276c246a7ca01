// Inviting people, and helping those who can't sign in.
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import { may } from '../../policy/access.data.ts'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { wrongWithEmail } from '../first-person.ts'
import { keptAccounts } from './account-queries.ts'
import { AccountsPage } from './accounts-page.tsx'
import { beginAnew, invitePerson } from './invite-person.ts'
import { accountAsked, showAccount } from './show-account.tsx'

export const accountsRoutes: readonly Route[] = [
  get('/accounts', 'accounts.write', async (visit) => {
    const accounts = await keptAccounts(visit)
    const sent = visit.url.searchParams.get('sent')
    const sentTo = accounts.find(({ personId }) => personId === sent)?.name
    const settings = visit.viewer.kind === 'person' && may('sign-in.decide', visit.viewer)
    return page(
      visit,
      { title: 'Who can sign in' },
      <AccountsPage accounts={accounts} sentTo={sentTo} settings={settings} />,
    )
  }),
  get('/accounts/:id', 'accounts.write', async (visit) => showAccount(visit, await accountAsked(visit), {})),
  post('/accounts/:id/invite', 'accounts.write', async (visit) => {
    const account = await accountAsked(visit)
    const email = visit.form.text('email').trim()
    const wrong = account && wrongWithEmail(email, account.name)
    if (!account || wrong) return showAccount(visit, account, { email: wrong })
    const outcome = await invitePerson(visit, account.personId, email)
    if (outcome.ok) return redirect(`/accounts?sent=${account.personId}`)
    return 'unknown' in outcome
      ? notFound(visit)
      : showAccount(visit, account, { email: outcome.refusal.sentence })
  }),
  post('/accounts/:id/begin-anew', 'accounts.write', async (visit) => {
    const account = await accountAsked(visit)
    if (!account?.email) return notFound(visit)
    const outcome = await beginAnew(visit, account.personId, account.email)
    return answered(visit, outcome, `/accounts?sent=${account.personId}`)
  }),
]
