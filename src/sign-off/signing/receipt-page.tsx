// The receipt of a signature: who signed what, as what, when and how, after reading what.
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import type { PolicySignature } from '../versions/policy-version.ts'
import { receiptRows } from './receipt-rows.ts'

export interface ReceiptView {
  signature: PolicySignature
  /** Whether the reader is the one who signed. */
  own: boolean
  zone: string
  /** Whether other pages can be opened from here, as on the school's tablet they can't. */
  links?: boolean
}

export function ReceiptPage({ signature, own, zone, links = true }: ReceiptView) {
  const { personName, typedName, sentence, witness, paper } = signature
  return (
    <>
      <PageTitle
        caption="Receipt"
        state={<Pill tone="green">Signed</Pill>}
        lead={own ? 'Thank you. Nobody can change this.' : 'Nobody can change this.'}
      >
        {own ? 'You have signed the policy' : `${personName} has signed the policy`}
      </PageTitle>
      <Card>
        <Quote by={typedName}>{sentence}</Quote>
        {witness && (
          <Quote by={`${witness.typedName}, ${paper ? 'who recorded it' : 'witness'}`}>
            {witness.sentence}
          </Quote>
        )}
      </Card>
      <Card title="What was signed">
        <SummaryList
          rows={receiptRows(signature, zone).map(({ key, value, code }) => ({
            key: { text: key },
            value: { text: code ? <code>{value}</code> : value },
          }))}
        />
      </Card>
      {paper && (
        <Card title="The paper">
          <p>
            Keep the paper and its scan: the program keeps only the scan’s fingerprint. Whoever is given the
            scan later can make its SHA-256 fingerprint again and compare.
          </p>
        </Card>
      )}
      {links && signature.ledgerIndex !== null && <ProofLink id={signature.id} />}
      {links && <Links id={signature.id} />}
    </>
  )
}

const Links = ({ id }: { id: string }) => (
  <p>
    <a class="govuk-link" href={`/policy/signatures/${id}/receipt.pdf`}>
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
)

const ProofLink = ({ id }: { id: string }) => (
  <p>
    Keep the{' '}
    <a class="govuk-link" href={`/policy/signatures/${id}/proof.tlog-proof`} download>
      proof that it stands in the ledger
    </a>
    : anybody can{' '}
    <a class="govuk-link" href="/ledger">
      verify it
    </a>{' '}
    later, without this program.
  </p>
)
