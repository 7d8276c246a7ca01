// Bringing the school's own document in: sent, looked through, and only then taken as the words of a version.
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { approvedVersion } from '../../policy/policy.workflow.ts'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { referencesWithStanding } from '../guidance/references-in.ts'
import { allVersions } from '../policy-queries.ts'
import { beginFrom } from '../versions/begin-from.ts'
import { startPage } from '../versions/start-routes.tsx'
import { wordingOfBlocks } from './document-wording.ts'
import { documentKept, forgetDocument, keepDocument } from './kept-document.ts'
import { PreviewPage } from './preview-page.tsx'
import { readPolicyBytes } from './read-file.ts'

const path = '/policy/write/import'

export const importRoutes: readonly Route[] = [
  // Whoever comes back to the address of the upload is led to its form.
  get(path, 'policy.write', async () => redirect('/policy/write/start')),
  post(path, 'policy.write', takeDocument),
  get(`${path}/:id`, 'policy.write', previewPage),
  post(`${path}/:id`, 'policy.write', async (visit) => {
    const id = visit.params['id'] ?? ''
    const kept = await documentKept(visit, id)
    if (!kept) return notFound(visit)
    const { wording } = wordingOfBlocks(kept.blocks)
    const { outcome, path: to } = await beginFrom(visit, {
      from: 'document',
      name: kept.name,
      fingerprint: kept.fingerprint,
      ...wording,
      filling: { ...wording.filling, 'school-name': visit.school.name },
    })
    if (outcome.ok) await forgetDocument(visit, id)
    return answered(visit, outcome, to)
  }),
]

async function takeDocument(visit: Visit): Promise<Response> {
  const file = visit.form.file('document')
  if (!file) return startPage(visit, 'Choose the file of your policy.')
  const bytes = Buffer.from(await file.arrayBuffer())
  const read = await readPolicyBytes(bytes, file.name)
  if (!read.ok) return startPage(visit, read.problem)
  const { wording } = wordingOfBlocks(read.blocks)
  if (wording.clauses.every(({ text }) => text === '')) return startPage(visit, nothingFound)
  return redirect(`${path}/${await keepDocument(visit, file.name, bytes, read.blocks)}`)
}

const nothingFound =
  'No clause was found in this document. Clauses are known by their numbers, such as 1.1 or 16.4: check that it is the right file and that its numbers are in the text.'

async function previewPage(visit: Visit): Promise<Response> {
  const kept = await documentKept(visit, visit.params['id'] ?? '')
  if (!kept) return notFound(visit)
  const { imported, wording } = wordingOfBlocks(kept.blocks)
  const all = await allVersions(visit)
  return page(
    visit,
    { title: 'What we found in your document', backHref: '/policy/write/start' },
    <PreviewPage
      name={kept.name}
      wording={wording}
      slots={imported.slots}
      references={await referencesWithStanding(visit, wording.clauses)}
      inHand={all.find(({ state }) => state !== approvedVersion)}
      action={visit.url.pathname}
      once={visit.once}
    />,
  )
}
