// The approval form on paper: of one site, or blank.
import { personCard } from '../../people/directory.ts'
import { get, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { pdfAnswer } from '../../sign-off/formats/pdf-answer.ts'
import { notFound } from '../../ui/trouble-page.tsx'
import { candidates } from '../candidates.ts'
import { approvalsOf, sentForm, siteById } from '../site-queries.ts'
import { paperPdf } from './paper-pdf.ts'

export const paperRoutes: readonly Route[] = [
  get('/sites/blank-form.pdf', 'sites.read', async (visit) =>
    pdfAnswer(visit, await paperPdf(visit, undefined), 'blank approval form'),
  ),
  get('/sites/:id/form.pdf', 'sites.read', showForm),
]

async function showForm(visit: Visit): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const [site, sent] = [await siteById(visit, id), await sentForm(visit, id)]
  if (!site || !sent) return notFound(visit)
  const made = await paperPdf(visit, {
    sent,
    people: await candidates(visit),
    asking: {
      author: await describe(visit, site.authorId),
      lineManager: await describe(visit, site.lineManagerId),
    },
    approvals: await approvalsOf(visit, id, sent.version),
  })
  return pdfAnswer(visit, made, `approval form ${site.name}`)
}

async function describe(visit: Visit, personId: string | null): Promise<string> {
  const person = personId === null ? undefined : await personCard(visit, personId)
  return person ? `${person.name}, ${person.position}` : 'Nobody is on record'
}
