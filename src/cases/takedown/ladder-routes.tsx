// The ladder of a post about somebody who works here, for those who work on its case.
import { freshly, get, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { freshMinutes } from '../../policy/cases/case-opening.workflow.ts'
import { caseWorkflows } from '../../policy/cases/case-workflows.ts'
import { allowed } from '../../policy/decide.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { evidenceOf } from '../evidence/keep-evidence.ts'
import { caseFile } from '../file/case-decisions.ts'
import { caseById } from '../file/case-queries.ts'
import { openFile } from '../file/open-file.ts'
import { LadderPage } from './ladder-page.tsx'
import { ladderOf } from './ladder-view.ts'

export const ladderRoutes: readonly Route[] = [
  freshly(freshMinutes, get('/cases/:id/ladder', 'case.read', showLadder)),
]

async function showLadder(visit: Visit): Promise<Response> {
  const { viewer, school, params } = visit
  const found = await caseById(visit, params['id'] ?? '')
  if (found?.kind !== 'post-about-staff') return notFound(visit)
  const { subject } = await caseFile(visit, found)
  const ladder = await ladderOf(visit, subject.facts.said, school.name)
  if (!ladder) return notFound(visit)
  await openFile(visit, found)
  const may = allowed(caseWorkflows[found.kind], subject, personIdOf(viewer) ?? '').map(
    ({ action }) => action,
  )
  return page(
    visit,
    { title: 'Towards taking it down', backHref: `/cases/${found.id}` },
    <LadderPage
      caseId={found.id}
      evidence={await evidenceOf(visit, found.id)}
      zone={school.zone}
      {...{ ladder, may }}
    />,
  )
}
