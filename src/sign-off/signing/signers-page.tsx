// Who has signed the version in force and who has not, for the head and the office.
import { dateIn } from '../../platform/clock.ts'
import { Table } from '../../ui/components/table.tsx'
import { plainDate } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { PolicyVersion } from '../versions/policy-version.ts'
import type { Signer } from './everybody-to-sign.ts'

export interface SignersView {
  version: PolicyVersion
  signers: readonly Signer[]
  zone: string
}

export function SignersPage({ version, signers, zone }: SignersView) {
  const done = signers.filter(({ signedAt }) => signedAt).length
  return (
    <>
      <PageTitle
        caption={`${version.title}, version ${version.number}`}
        lead={`${done} of ${signers.length} have signed.`}
      >
        Who has signed
      </PageTitle>
      <Card>
        <p>
          <a class="govuk-link" href="/policy/signed.csv">
            Take this table along (CSV)
          </a>
        </p>
        <Table
          firstCellIsHeader
          head={[{ text: 'Name' }, { text: 'Line manager' }, { text: 'Signed' }]}
          rows={signers.map(({ name, position, lineManager, signedAt }) => [
            { text: `${name}, ${position}` },
            { text: lineManager ?? '' },
            { text: signedAt ? plainDate(dateIn(zone, signedAt)) : <Pill tone="yellow">Not yet</Pill> },
          ])}
        />
      </Card>
    </>
  )
}
