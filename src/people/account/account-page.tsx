// How a person signs in: each way they have, and what they can add.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { Button } from '../../ui/components/button.tsx'
import { NotificationBanner } from '../../ui/components/notification-banner.tsx'
import { SummaryList, type SummaryRow } from '../../ui/components/summary-list.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { Ways } from './ways.ts'

export interface AccountView {
  ways: Ways
  email: string
  /** Another address that the office asks for; the person can stop it. */
  officeAsks: string | undefined
  /** What has just been done. */
  done: string | null
  /** Whether there are other schools to go to. */
  schools: boolean
  /** Whether the school keeps a record of them that they read here. */
  record: boolean
  /** What was done to the account, oldest first. */
  history: readonly Entry[]
  zone: string
  once: string
}

const news: Readonly<Record<string, string>> = {
  password: 'Your password is changed. You are signed out everywhere else.',
  codes: 'From now on we ask for a code when you sign in with your password.',
  passkey: 'Your passkey is added.',
  removed: 'The passkey is removed.',
  address: 'From now on you sign in with this address. We have told the old one.',
}

export function AccountPage(view: AccountView) {
  const { ways, email, officeAsks, done, schools, record, history, zone, once } = view
  const told = news[done ?? '']
  return (
    <>
      {told && <NotificationBanner type="success" title="Done" heading={told} />}
      <PageTitle>How you sign in</PageTitle>
      {officeAsks !== undefined && <OfficeAsks address={officeAsks} once={once} />}
      <Card>
        <SummaryList
          rows={[
            row('Address', email, '/account/address', 'Change'),
            passwordRow(ways),
            passkeyRow(ways),
            ways.password && codesRow(ways),
            ways.recoveryLeft > 0 && recoveryRow(ways),
            ways.elsewhere.length > 0 && {
              key: { text: 'Account elsewhere' },
              value: { text: ways.elsewhere.join(', ') },
            },
            row('Signed in', 'See your devices, and sign out elsewhere', '/account/sessions', 'Look'),
            schools &&
              row('Your schools', 'Go to another school at which you work', '/account/schools', 'See'),
            record && row('Your record', 'What the school wrote down, and when you are away', '/me', 'See'),
            row('Your data', 'What the program holds about you', '/account/data', 'See'),
          ]}
        />
      </Card>
      {history.length > 0 && <HistoryList entries={history} zone={zone} />}
    </>
  )
}

const OfficeAsks = ({ address, once }: { address: string; once: string }) => (
  <Card title="The school office asks for another address for you">
    <p class="govuk-body">
      Your account is to be led to {address}, because somebody told the office that you can’t reach yours. You
      are here, so you can: stop it, and change the address yourself if you like.
    </p>
    <Form action="/account/address/stop" once={once}>
      <Button classes="govuk-button--secondary" preventDoubleClick>
        Stop it
      </Button>
    </Form>
  </Card>
)

function row(key: string, says: string, href: string, action: string): SummaryRow {
  return {
    key: { text: key },
    value: { text: says },
    actions: { items: [{ text: action, href, visuallyHiddenText: `(${key})` }] },
  }
}

const passwordRow = ({ password }: Ways): SummaryRow =>
  password
    ? row('Password', 'You have one', '/account/password', 'Change')
    : row('Password', 'None. You don’t need one.', '/account/password', 'Add')

const passkeyRow = ({ passkeys }: Ways): SummaryRow =>
  row(
    'Passkeys',
    passkeys.map(({ name }) => name).join(', ') ||
      'None. A passkey signs you in with your finger, face or PIN.',
    '/account/passkeys',
    passkeys.length > 0 ? 'Change' : 'Add',
  )

const codesRow = ({ codes }: Ways): SummaryRow =>
  row(
    'One-time codes',
    codes ? 'From an app on your phone' : 'None. With them, a stolen password is not enough.',
    '/account/codes',
    codes ? 'Change' : 'Set up',
  )

const recoveryRow = ({ recoveryLeft }: Ways): SummaryRow =>
  row('Recovery codes', `${recoveryLeft} left`, '/account/recovery', 'Renew')
