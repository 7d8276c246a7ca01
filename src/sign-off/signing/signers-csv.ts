// The table of who has signed, as a file that spreadsheets open. Source of the format: RFC 4180.
import type { Signer } from './everybody-to-sign.ts'

export const signersCsv = (signers: readonly Signer[]): string =>
  [
    ['Name', 'Position', 'Line manager', 'Signed at (UTC)'],
    ...signers.map((each) => [
      each.name,
      each.position,
      each.lineManager ?? '',
      each.signedAt?.toISOString() ?? '',
    ]),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')

/** A spreadsheet runs what begins like a formula, so an apostrophe keeps it a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
