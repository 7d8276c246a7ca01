// The receipt of a signature: who signed what, as what, and when.
import { capacities } from '../../policy/people.data.ts'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { moment } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import type { PolicySignature } from '../versions/policy-version.ts'

export function ReceiptPage({ signature, zone }: { signature: PolicySignature; zone: string }) {
  const rows = [
    ['Name', signature.personName],
    ['Signed as', signature.capacities.map((each) => capacities[each]).join(', ')],
    ['Policy', `${signature.title}, version ${signature.versionNumber}`],
    ['Signed on', moment(signature.signedAt, zone)],
    [
      'Ledger entry',
      signature.ledgerIndex === null ? 'Brought along at the beginning' : signature.ledgerIndex,
    ],
    ['Fingerprint of the text', <code>{signature.fingerprint}</code>],
  ] as const
  return (
    <>
      <PageTitle
        caption="Receipt"
        state={<Pill tone="green">Signed</Pill>}
        lead="Thank you. Nobody can change this, and nobody else can sign for you."
      >
        You have signed the policy
      </PageTitle>
      <Card>
        <Quote by={signature.typedName}>{signature.sentence}</Quote>
      </Card>
      <Card title="What was signed">
        <SummaryList rows={rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))} />
      </Card>
      <p>
        <a class="govuk-link" href="/policy">
          Read the policy
        </a>{' '}
        or{' '}
        <a class="govuk-link" href="/">
          go to the first page
        </a>
        .
      </p>
    </>
  )
}
