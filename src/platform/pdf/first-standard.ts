// Sets a document in the first standard that this machine's compiler knows, and logs each that it does not.
import type { Program } from '../program.ts'
import { makePdf, type MadePdf, type PdfOrder, type PdfStandard } from './make-pdf.ts'

/** Tagged where the compiler can, else archival. */
export const taggedElseArchival = ['ua-1', 'a-2b'] as const satisfies readonly PdfStandard[]

/** `orderFor` gives the order in one standard, since a document may name the standard on its cover. */
export async function inFirstStandard(
  { log }: Pick<Program, 'log'>,
  standards: readonly PdfStandard[],
  orderFor: (standard: PdfStandard) => PdfOrder,
): Promise<MadePdf> {
  let made: MadePdf = { ok: false, why: 'no standard was tried' }
  for (const standard of standards) {
    const order = orderFor(standard)
    made = await makePdf(order)
    if (made.ok) return made
    log(`${order.template} could not be set as ${standard}: ${made.why}`)
  }
  return made
}
