// One person's account, for those who invite: the invitation, or help for somebody who can't get in.
import type { ComponentChildren } from 'preact'

import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import type { AccountAction } from '../../policy/account.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { KeptAccount } from './account-queries.ts'

export interface KeptAccountView {
  account: KeptAccount
  /** What the viewer may do now. */
  actions: readonly { action: AccountAction; label: string }[]
  email: string
  errors: FieldErrors
  once: string
  history: readonly Entry[]
  zone: string
  /** What else can be done for them. */
  children?: ComponentChildren
}

export function KeptAccountPage(view: KeptAccountView) {
  const { account, actions, email, errors, once, history, zone, children } = view
  const invite = actions.find(({ action }) => action === 'invite')
  const anew = actions.find(({ action }) => action === 'begin-anew')
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={account.position}>{account.name}</PageTitle>
      {invite && (
        <Card title="Invite them">
          <Form action={`/accounts/${account.personId}/invite`} once={once}>
            <TextField
              name="email"
              label="Their e-mail address at the school"
              hint="They get a letter there, with a link that opens once."
              type="email"
              autocomplete="off"
              spellcheck={false}
              value={email}
              error={errors['email']}
            />
            <Button preventDoubleClick>{invite.label}</Button>
          </Form>
        </Card>
      )}
      {anew && (
        <Card title="They can’t sign in any more">
          <p class="govuk-body">
            With a forgotten password, they ask for a letter on the sign-in page themselves. If they have lost
            their phone and their recovery codes too, let them begin anew: every way that they had ends, they
            are signed out everywhere, and a letter goes to {account.email}.
          </p>
          <p class="govuk-body">Speak with them first, face to face or by a number that you know.</p>
          <Form action={`/accounts/${account.personId}/begin-anew`} once={once}>
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {anew.label}
            </Button>
          </Form>
        </Card>
      )}
      {children}
      {history.length > 0 && <HistoryList entries={history} zone={zone} />}
    </>
  )
}
