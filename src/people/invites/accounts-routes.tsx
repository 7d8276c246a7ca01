// Inviting people, and helping those who can't sign in.
import { historyOf } from '../../decisions/history.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { may } from '../../policy/access.data.ts'
import { accountWorkflow } from '../../policy/account.workflow.ts'
import { allowed } from '../../policy/decide.ts'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { accountSubject } from '../account/account-decisions.ts'
import { wrongWithEmail } from '../first-person.ts'
import { KeptAccountPage } from './account-page.tsx'
import { keptAccounts, type KeptAccount } from './account-queries.ts'
import { AccountsPage } from './accounts-page.tsx'
import { beginAnew, invitePerson } from './invite-person.ts'

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
  get('/accounts/:id', 'accounts.write', async (visit) => accountPage(visit, await asked(visit), undefined)),
  post('/accounts/:id/invite', 'accounts.write', async (visit) => {
    const account = await asked(visit)
    const email = visit.form.text('email').trim()
    const wrong = account && wrongWithEmail(email, account.name)
    if (!account || wrong) return accountPage(visit, account, wrong)
    const outcome = await invitePerson(visit, account.personId, email)
    if (outcome.ok) return redirect(`/accounts?sent=${account.personId}`)
    return 'unknown' in outcome ? notFound(visit) : accountPage(visit, account, outcome.refusal.sentence)
  }),
  post('/accounts/:id/begin-anew', 'accounts.write', async (visit) => {
    const account = await asked(visit)
    if (!account?.email) return notFound(visit)
    const outcome = await beginAnew(visit, account.personId, account.email)
    return answered(visit, outcome, `/accounts?sent=${account.personId}`)
  }),
]

const asked = async (visit: Visit): Promise<KeptAccount | undefined> =>
  (await keptAccounts(visit)).find(({ personId }) => personId === visit.params['id'])

async function accountPage(
  visit: Visit,
  account: KeptAccount | undefined,
  error: string | undefined,
): Promise<Response> {
  if (!account) return notFound(visit)
  const subject = await accountSubject(visit, account.personId)
  return page(
    visit,
    { title: account.name, status: error ? 422 : 200, backHref: '/accounts' },
    <KeptAccountPage
      account={account}
      actions={allowed(accountWorkflow, subject, personIdOf(visit.viewer) ?? '')}
      email={(visit.form.text('email') || account.email) ?? ''}
      error={error}
      once={visit.once}
      history={await historyOf(visit, accountWorkflow.name, account.personId)}
      zone={visit.school.zone}
    />,
  )
}
