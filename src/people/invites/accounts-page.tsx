// Everybody of the school, and whether they can sign in.
import { accountWorkflow } from '../../policy/account.workflow.ts'
import { NotificationBanner } from '../../ui/components/notification-banner.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { KeptAccount } from './account-queries.ts'

export interface AccountsView {
  accounts: readonly KeptAccount[]
  /** The name of somebody to whom a letter is on its way. */
  sentTo: string | undefined
  /** Whether the viewer may say how the school signs in. */
  settings: boolean
}

export function AccountsPage({ accounts, sentTo, settings }: AccountsView) {
  return (
    <>
      {sentTo && (
        <NotificationBanner type="success" title="Done" heading={`The letter to ${sentTo} is on its way.`} />
      )}
      <PageTitle lead="Nobody makes an account for themselves: you invite them, and they choose how they sign in.">
        Who can sign in
      </PageTitle>
      <Card>
        <ul class="gp-rows">
          {accounts.map((account) => (
            <AccountRow account={account} />
          ))}
        </ul>
      </Card>
      {settings && (
        <p class="govuk-body">
          <a class="govuk-link" href="/sign-in-settings">
            Say how your school signs in
          </a>
        </p>
      )}
    </>
  )
}

function AccountRow({
  account: { personId, name, position, email, state, invitedUntil },
}: {
  account: KeptAccount
}) {
  const shown = state === 'nothing' ? undefined : accountWorkflow.states[state]
  return (
    <li class="gp-rows__row">
      <div>
        <p class="gp-rows__name">
          {name} {shown ? <Pill tone={shown.tone}>{shown.label}</Pill> : <Pill>Not invited</Pill>}
        </p>
        <p class="gp-rows__note">
          {[position, email].filter(Boolean).join(', ')}
          {invitedUntil &&
            `. The invitation opens until ${plainDate(invitedUntil.toISOString().slice(0, 10))}`}
        </p>
      </div>
      <a class="govuk-link" href={`/accounts/${personId}`}>
        {state === 'nothing' ? 'Invite' : 'Help'}
        <span class="govuk-visually-hidden"> {name}</span>
      </a>
    </li>
  )
}
