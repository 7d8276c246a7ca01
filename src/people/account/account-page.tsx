// How a person signs in: each way they have, and what they can add.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { NotificationBanner } from '../../ui/components/notification-banner.tsx'
import { SummaryList, type SummaryRow } from '../../ui/components/summary-list.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { Ways } from './ways.ts'

export interface AccountView {
  ways: Ways
  email: string
  /** What has just been done. */
  done: string | null
  /** What was done to the account, oldest first. */
  history: readonly Entry[]
  zone: string
}

const news: Readonly<Record<string, string>> = {
  password: 'Your password is changed. You are signed out everywhere else.',
  codes: 'From now on we ask for a code when you sign in with your password.',
  passkey: 'Your passkey is added.',
  removed: 'The passkey is removed.',
}

export function AccountPage({ ways, email, done, history, zone }: AccountView) {
  const told = news[done ?? '']
  return (
    <>
      {told && <NotificationBanner type="success" title="Done" heading={told} />}
      <PageTitle>How you sign in</PageTitle>
      <Card>
        <SummaryList
          rows={[
            { key: { text: 'Address' }, value: { text: email } },
            passwordRow(ways),
            passkeyRow(ways),
            ways.password && codesRow(ways),
            ways.recoveryLeft > 0 && recoveryRow(ways),
            ways.elsewhere.length > 0 && {
              key: { text: 'Account elsewhere' },
              value: { text: ways.elsewhere.join(', ') },
            },
            row('Signed in', 'See your devices, and sign out elsewhere', '/account/sessions', 'Look'),
            row('Your data', 'What the program holds about you', '/account/data', 'See'),
          ]}
        />
      </Card>
      {history.length > 0 && <HistoryList entries={history} zone={zone} />}
    </>
  )
}

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
