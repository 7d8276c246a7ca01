// The receipt of one's own signature as a PDF, to keep or to hand in.
import type { Visit } from '../../platform/http/visit.ts'
import { inFirstStandard, taggedElseArchival } from '../../platform/pdf/first-standard.ts'
import { showable } from '../../platform/pdf/known-glyphs.ts'
import type { MadePdf } from '../../platform/pdf/make-pdf.ts'
import { brandOf } from '../../ui/brand.ts'
import { receiptRows } from '../signing/receipt-rows.ts'
import type { PolicySignature } from '../versions/policy-version.ts'
import { inGroups } from './in-groups.ts'

export async function receiptPdf({ school, program }: Visit, signature: PolicySignature): Promise<MadePdf> {
  const found = brandOf(school.colour)
  const data = {
    title: 'Receipt of a signature',
    school: showable(school.name),
    accent: found.ok ? found.brand.ink : '#2b4a6f',
    sentence: showable(signature.sentence),
    signed: showable(`Signed: ${signature.typedName}`),
    rows: receiptRows(signature, school.zone).map(({ key, value, code }) => ({
      key,
      value: showable(code ? inGroups(value) : value),
    })),
    note: 'The signature itself stands in the school’s records, where nobody can change it. This page is a copy for you.',
  }
  return inFirstStandard(program, taggedElseArchival, (standard) => ({
    template: 'sign-off/formats/receipt.typ',
    data,
    standard,
    madeAt: signature.signedAt,
  }))
}
