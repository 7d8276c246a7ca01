// The policy and one's own receipt as PDFs.
import { get, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { notFound } from '../../ui/trouble-page.tsx'
import { receiptSeen } from '../signing/receipt-seen.ts'
import { approvedTextById } from './approved-text.ts'
import { pdfAnswer } from './pdf-answer.ts'
import { pdfVariants, policyPdf, variantOf } from './policy-pdf.ts'
import { receiptPdf } from './receipt-pdf.ts'

export const pdfRoutes: readonly Route[] = [
  // The one that counts is for everybody; the others row-level security keeps to those inside.
  get('/policy/versions/:id/policy.pdf', 'pages.read', showPolicy),
  get('/policy/signatures/:id/receipt.pdf', 'policy.read', showReceipt),
]

async function showPolicy(visit: Visit): Promise<Response> {
  const version = await approvedTextById(visit, visit.params['id'] ?? '')
  if (!version) return notFound(visit)
  const variant = variantOf(visit.url)
  const made = await policyPdf(visit, version, variant)
  return pdfAnswer(visit, made, `${version.title} version ${version.number}${pdfVariants[variant].name}`)
}

async function showReceipt(visit: Visit): Promise<Response> {
  const signature = await receiptSeen(visit, visit.params['id'] ?? '')
  if (!signature) return notFound(visit)
  return pdfAnswer(
    visit,
    await receiptPdf(visit, signature),
    `receipt ${signature.title} version ${signature.versionNumber}`,
  )
}
