// What a receipt of a signature says, row by row, for its page and its PDF.
import { clauseTitle } from '../../policy/clause-title.ts'
import { capacities } from '../../policy/people.data.ts'
import type { SigningWay } from '../../policy/signing.workflow.ts'
import type { WhatWasRead } from '../../schema/tables.ts'
import { moment, plainDate } from '../../ui/dates.ts'
import { modelPolicy } from '../text/model-policy.ts'
import type { PolicySignature } from '../versions/policy-version.ts'

export interface ReceiptRow {
  key: string
  value: string
  /** A fingerprint: letters and digits of one width, to be compared. */
  code?: true
}

export const ways: Record<SigningWay, string> = {
  own: 'On their own, signed in to the program',
  witness: 'On the school’s tablet, with a witness',
  paper: 'On paper, recorded by the office',
}

/** The rows in their order. `zone` is the school's, an IANA name. */
export function receiptRows(signature: PolicySignature, zone: string): ReceiptRow[] {
  const { read, witness, paper } = signature
  return [
    { key: 'Name', value: signature.personName },
    { key: 'Signed as', value: signature.capacities.map((each) => capacities[each]).join(', ') },
    { key: 'Policy', value: `${signature.title}, version ${signature.versionNumber}` },
    ...(read ? [{ key: 'Read', value: tellRead(read) }] : []),
    { key: 'How', value: ways[signature.way] },
    ...(paper ? [{ key: 'Date on the paper', value: plainDate(paper.signedOn) }] : []),
    { key: paper ? 'Recorded on' : 'Signed on', value: moment(signature.signedAt, zone) },
    ...(witness ? [{ key: paper ? 'Recorded by' : 'Witness', value: witness.typedName }] : []),
    {
      key: 'Ledger entry',
      value: signature.ledgerIndex ?? 'Brought along at the beginning',
    },
    { key: 'Fingerprint of the text', value: signature.fingerprint, code: true },
    ...(paper
      ? [
          {
            key: `Fingerprint of the scan (${size(paper.size)})`,
            value: paper.fingerprint,
            code: true as const,
          },
        ]
      : []),
  ]
}

/** "The whole policy, 99 clauses", or which clauses had changed. */
function tellRead({ since, clauses, gone }: WhatWasRead): string {
  if (since === null)
    return clauses.length === modelPolicy.length
      ? `The whole policy, ${clauses.length} clauses`
      : `The whole policy, ${clauses.length} clauses: ${clauses.map(clauseTitle).join(', ')}`
  if (clauses.length + gone.length === 0) return `That no word has changed from version ${since}`
  return [
    `The changes from version ${since}`,
    ...(clauses.length > 0 ? [clauses.map(clauseTitle).join(', ')] : []),
    ...(gone.length > 0 ? [`taken out: ${gone.map(clauseTitle).join(', ')}`] : []),
  ].join('; ')
}

const size = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en-GB')} kB`
