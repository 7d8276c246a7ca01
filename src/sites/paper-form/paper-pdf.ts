// The approval form as the familiar two pages (Appendix 1): filled in and signed, or blank to fill in by hand.
import { readFile } from '../../platform/files.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { inFirstStandard, taggedElseArchival } from '../../platform/pdf/first-standard.ts'
import { allShowable } from '../../platform/pdf/known-glyphs.ts'
import type { MadePdf } from '../../platform/pdf/make-pdf.ts'
import { inGroups } from '../../sign-off/formats/in-groups.ts'
import { brandOf } from '../../ui/brand.ts'
import type { Names } from '../form-summary.ts'
import type { Approval, SentForm } from '../site.ts'
import { paperSections, type Asking } from './paper-rows.ts'
import { paperSignatures } from './paper-signatures.ts'

export interface FilledIn {
  sent: SentForm
  people: Names
  asking: Asking
  approvals: readonly Approval[]
}

export async function paperPdf(visit: Visit, filledIn: FilledIn | undefined): Promise<MadePdf> {
  const { school, program, now } = visit
  const logo = school.logo ? await readFile(visit, program.seal, school.logo) : undefined
  const found = brandOf(school.colour)
  const data = allShowable({
    title: 'Approval form for a social media site',
    school: school.name,
    accent: found.ok ? found.brand.ink : '#2b4a6f',
    logo: logo === undefined ? '' : `Logo of ${school.name}`,
    lead: filledIn
      ? 'This form was filled in, and its signatures were given, in the school’s own program.'
      : 'Fill in every part and give it to your line manager. No site is opened before all three have signed. Afterwards type your answers into the program.',
    foot: filledIn
      ? `Version ${filledIn.sent.version} of the form. Fingerprint ${inGroups(filledIn.sent.fingerprint)}`
      : 'Blank form',
    sections: paperSections(filledIn?.sent.answers, filledIn?.people ?? [], filledIn?.asking),
    signatures: paperSignatures(filledIn?.approvals ?? [], school.zone),
  })
  return inFirstStandard(program, taggedElseArchival, (standard) => ({
    template: 'sites/paper-form/paper-form.typ',
    data,
    logo: logo?.bytes,
    standard,
    madeAt: now,
  }))
}
