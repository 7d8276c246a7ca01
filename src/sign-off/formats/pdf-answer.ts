// A PDF as the answer of a visit, or the sentence that says why there is none.
import type { Visit } from '../../platform/http/visit.ts'
import type { MadePdf } from '../../platform/pdf/make-pdf.ts'
import { refused } from '../../ui/trouble-page.tsx'

/** Shown by the browser; saved, it gets this name. */
export function pdfAnswer(visit: Visit, made: MadePdf, name: string): Response {
  if (!made.ok)
    return refused(visit, {
      sentence:
        'The PDF could not be made on this computer. The page itself prints well: use your browser’s “Print”.',
      clause: 'access',
    })
  return new Response(made.pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileName(name)}.pdf"`,
      'cache-control': 'private, no-cache',
    },
  })
}

/** Letters, digits and hyphens alone: what every computer takes as a file's name. */
const fileName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'policy'
