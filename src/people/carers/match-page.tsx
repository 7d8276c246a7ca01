// On which account the office finds a carer of the roster: both side by side, and the question how it knows.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { Button } from '../../ui/components/button.tsx'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { plainDate } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { CarerAccount } from './carer-account.ts'
import type { ListedAccount, RosterCarer } from './match-queries.ts'

export interface MatchView {
  carer: RosterCarer
  account: CarerAccount | undefined
  /** Those that may be theirs, the likely ones first. */
  accounts: readonly ListedAccount[]
  chosen: string
  how: string
  errors: FieldErrors
  once: string
  history: readonly Entry[]
  zone: string
}

export const MatchPage = (view: MatchView) => (
  <>
    <ErrorSummary errors={view.errors} />
    <PageTitle caption="A carer of the roster">{view.carer.name}</PageTitle>
    <Card>
      <SummaryList
        rows={[
          { key: { text: 'Address in the roster' }, value: { text: view.carer.email ?? 'None' } },
          { key: { text: 'Carer of' }, value: { text: view.carer.children.join(', ') || 'Nobody now' } },
        ]}
      />
    </Card>
    <Account {...view} />
    {view.history.length > 0 && <HistoryList entries={view.history} zone={view.zone} />}
  </>
)

function Account(view: MatchView) {
  const { carer, account } = view
  if (carer.signsIn)
    return (
      <Card title="Their account">
        <p class="govuk-body">They were invited as the roster knows them, and answer in that account.</p>
      </Card>
    )
  return account ? <Matched {...view} account={account} /> : <Choose {...view} />
}

const Matched = ({ carer, account, once }: MatchView & { account: CarerAccount }) => (
  <Card title="Their account">
    <p class="govuk-body">
      {account.name} answers for these children in an account, since{' '}
      {plainDate(account.at.toISOString().slice(0, 10))}.
    </p>
    <Form action={`/carers/${carer.id}/end`} once={once}>
      <Button classes="govuk-button--secondary" preventDoubleClick>
        This is not their account
      </Button>
    </Form>
  </Card>
)

const Choose = ({ carer, accounts, chosen, how, errors, once }: MatchView) => (
  <Card title="Which account is theirs?">
    <p class="govuk-body">
      Whoever signs in there then sees the names of these children, and answers for them. The same name or
      address is not enough: two parents can share one, and two people can have one name. Both addresses are
      told.
    </p>
    <Form action={`/carers/${carer.id}/match`} once={once}>
      <SelectField
        name="account"
        label="The account"
        placeholder="Choose"
        value={chosen}
        options={accounts.map(({ id, name, email, like }) => ({
          value: id,
          text: `${name}, ${email}${like ? ` (${like})` : ''}`,
        }))}
        error={errors['account']}
      />
      <TextAreaField
        name="how"
        label="How do you know?"
        hint="Such as: she was here with her passport; I rang the number on the admission form."
        rows={3}
        value={how}
        error={errors['how']}
      />
      <Button preventDoubleClick>Yes, this is their account</Button>
    </Form>
  </Card>
)
