// What a receipt of a signature says, row by row, for its page and its PDF.
import { capacities } from '../../policy/people.data.ts'
import { moment } from '../../ui/dates.ts'
import type { PolicySignature } from '../versions/policy-version.ts'

export interface ReceiptRow {
  key: string
  value: string
  /** Set as code: a fingerprint. */
  code?: true
}

export function receiptRows(signature: PolicySignature, zone: string): ReceiptRow[] {
  return [
    { key: 'Name', value: signature.personName },
    { key: 'Signed as', value: signature.capacities.map((each) => capacities[each]).join(', ') },
    { key: 'Policy', value: `${signature.title}, version ${signature.versionNumber}` },
    { key: 'Signed on', value: moment(signature.signedAt, zone) },
    { key: 'Ledger entry', value: signature.ledgerIndex ?? 'Brought along at the beginning' },
    { key: 'Fingerprint of the text', value: signature.fingerprint, code: true },
  ]
}
