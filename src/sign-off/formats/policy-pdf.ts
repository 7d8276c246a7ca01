// The policy's PDFs: tagged, archival and in large print, each made when it is first asked for.
import { readFile } from '../../platform/files.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { inFirstStandard, taggedElseArchival } from '../../platform/pdf/first-standard.ts'
import { keptPdf } from '../../platform/pdf/kept-pdfs.ts'
import type { MadePdf, PdfStandard } from '../../platform/pdf/make-pdf.ts'
import type { ApprovedText } from './approved-text.ts'
import { bodySizes, pdfData, type Translated } from './pdf-data.ts'

/** The ways in which the policy downloads, by what stands behind the question mark of the address. */
export const pdfVariants = {
  usual: { standards: taggedElseArchival, size: bodySizes.usual, name: '' },
  archive: { standards: ['a-2b'], size: bodySizes.usual, name: '-archive' },
  large: { standards: taggedElseArchival, size: bodySizes.large, name: '-large-print' },
} as const satisfies Record<string, { standards: readonly PdfStandard[]; size: number; name: string }>
export type PdfVariant = keyof typeof pdfVariants

export const variantOf = ({ searchParams }: URL): PdfVariant =>
  (['archive', 'large'] as const).find((each) => searchParams.has(each)) ?? 'usual'

/**
 * Makes one, or gives the one made before. Where the compiler of this machine does not know PDF/UA, the archival
 * standard stands in, and the cover names it.
 */
export async function policyPdf(
  visit: Visit,
  version: ApprovedText,
  variant: PdfVariant,
  translated?: Translated & { version: number },
): Promise<MadePdf> {
  const { school, program } = visit
  const logo = school.logo ? await readFile(visit, program.seal, school.logo) : undefined
  const key = [
    version.id,
    version.fingerprint,
    variant,
    school.name,
    school.colour,
    school.logo,
    translated?.language.tag,
    translated?.version,
  ].join(' ')
  const { standards, size } = pdfVariants[variant]
  return keptPdf(key, () =>
    inFirstStandard(program, standards, (standard) => ({
      template: 'sign-off/formats/policy.typ',
      data: pdfData(
        version,
        { school: school.name, colour: school.colour, logo: logo !== undefined, size, standard },
        translated,
      ),
      logo: logo?.bytes,
      standard,
      madeAt: madeAt(version),
    })),
  )
}

/** The day of the approval, so that the same version is the same file wherever it is made. */
const madeAt = ({ minutedOn, effectiveFrom }: ApprovedText): Date =>
  new Date(`${minutedOn ?? effectiveFrom ?? '2000-01-01'}T00:00:00Z`)
