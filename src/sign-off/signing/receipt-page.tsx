// The receipt of a signature: who signed what, as what, and when.
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import type { PolicySignature } from '../versions/policy-version.ts'
import { receiptRows } from './receipt-rows.ts'

export function ReceiptPage({ signature, zone }: { signature: PolicySignature; zone: string }) {
  const rows = receiptRows(signature, zone)
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
        <SummaryList
          rows={rows.map(({ key, value, code }) => ({
            key: { text: key },
            value: { text: code ? <code>{value}</code> : value },
          }))}
        />
      </Card>
      <p>
        <a class="govuk-link" href={`/policy/signatures/${signature.id}/receipt.pdf`}>
          Keep this receipt as a PDF
        </a>
        ,{' '}
        <a class="govuk-link" href="/policy">
          read the policy
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
