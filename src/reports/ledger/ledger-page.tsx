// The ledger for everybody who works for the school: how long it is, when it was last signed, and how anybody can verify it.
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { moment } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'

export interface LedgerView {
  size: number
  last: { size: number; madeAt: Date } | undefined
  /** When a checkpoint last arrived at the place outside that the settings name; undefined: none ever has. */
  sentAt: Date | undefined
  /** The ledger's own key, as the verifier takes it. */
  verifierKey: string
  zone: string
}

const entries = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'entry' : 'entries'}`

export function LedgerPage({ size, last, sentAt, verifierKey, zone }: LedgerView) {
  return (
    <>
      <PageTitle lead="Every decision leaves an entry here. Entries are added; none is changed, taken out or put back.">
        The ledger
      </PageTitle>
      <Card>
        <SummaryList
          rows={[
            { key: { text: 'Length' }, value: { text: entries(size) } },
            {
              key: { text: 'Last signed' },
              value: {
                text: last
                  ? `${moment(last.madeAt, zone)}, over ${entries(last.size)}`
                  : 'Not yet: it is signed once a day',
              },
            },
            { key: { text: 'Kept outside' }, value: { text: outsideWords(sentAt, zone) } },
            { key: { text: 'Key' }, value: { text: <code>{verifierKey}</code> } },
          ]}
        />
      </Card>
      <Card title="Verify it yourself">
        <p>
          Note the key somewhere outside the school. With it, the{' '}
          <a class="govuk-link" href="/ledger/verify-ledger.mjs" download>
            verifier
          </a>{' '}
          and an export of the ledger, anybody can show that nothing was changed. The verifier is one file,
          and needs Node and nothing of ours.
        </p>
        {last && (
          <p>
            <a class="govuk-link" href="/ledger/checkpoint.txt">
              The last checkpoint
            </a>{' '}
            says how long the ledger was and what stood in it. Kept outside, it shows later whether the end
            was cut off.
          </p>
        )}
        <p>Your own signature’s proof stands on its receipt.</p>
      </Card>
    </>
  )
}

function outsideWords(sentAt: Date | undefined, zone: string): string {
  const letters = 'By letter to the chair of governors, each day on which something was decided.'
  return sentAt
    ? `${letters} Last arrived at the place that the settings name: ${moment(sentAt, zone)}.`
    : letters
}
