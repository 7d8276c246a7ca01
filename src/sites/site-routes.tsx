// The page of a site, its approvals, and its terms and rules.
import { deedRoutes } from '../decisions/deed-routes.tsx'
import { act } from '../decisions/door.ts'
import { historyOf } from '../decisions/history.ts'
import { personCard } from '../people/directory.ts'
import { proveAgain } from '../people/sessions.ts'
import { get, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { personIdOf } from '../platform/viewer.ts'
import { writesForSite } from '../policy/authorisation-kinds.data.ts'
import { allowed } from '../policy/decide.ts'
import { openState, siteWorkflow } from '../policy/site.workflow.ts'
import { whoseRolesRest } from '../sign-off/signing/signing-standing.ts'
import { page } from '../ui/page.tsx'
import { notFound } from '../ui/trouble-page.tsx'
import { candidates } from './candidates.ts'
import { summaryOf } from './form-summary.ts'
import { hasLeave, isAuthorisedFor } from './joining/joining-queries.ts'
import { recordOfSite } from './records/record-queries.ts'
import { mayFillIn, siteRoom, siteSubject } from './site-decisions.ts'
import { SitePage } from './site-pages.tsx'
import { approvalsOf, rulesOf, sentForm, siteById, teamOf } from './site-queries.ts'
import { siteWaits } from './site-waits.ts'
import type { Site, TeamMember } from './site.ts'

const plainActions = [
  'approve-as-line-manager',
  'approve-as-communications',
  'approve-as-head',
  'send-back',
  'refuse',
  'withdraw',
  'open',
] as const

export const siteRoutes: readonly Route[] = [
  get('/sites/:id', 'sites.read', sitePage),
  ...deedRoutes({
    workflow: siteWorkflow,
    subject: siteSubject,
    act: (visit, id, action, deed) => act(visit, siteRoom, id, action, deed),
    actions: plainActions,
    may: 'sites.decide',
    base: '/sites',
    nameOf: async (visit, id) => (await siteById(visit, id))?.name,
    prove: proveAgain,
  }),
]

async function sitePage(visit: Visit): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const [site, subject] = [await siteById(visit, id), await siteSubject(visit, id)]
  if (!site || !subject) return notFound(visit)
  const [sent, team] = [await sentForm(visit, id), await teamOf(visit, id)]
  const { rolesRest: rests } = subject.facts
  const me = personIdOf(visit.viewer)
  const writes = !rests && site.state === openState && (await mayWriteFor(visit, id, team))
  const needsLeave = writes && !site.hosted && !(await hasLeave(visit, me ?? '', id))
  return page(
    visit,
    { title: site.name, backHref: '/sites' },
    <SitePage
      site={site}
      record={(await recordOfSite(visit, id))?.id}
      actions={allowed(siteWorkflow, subject, me ?? '')}
      form={sent && summaryOf(sent.answers, await candidates(visit))}
      approvals={await approvalsOf(visit, id, site.version)}
      team={team}
      lineManager={await lineManagerOf(visit, site)}
      waiting={await siteWaits(visit, site)}
      rules={await rulesOf(visit, id)}
      history={await historyOf(visit, siteWorkflow.name, id)}
      mayFillIn={await mayFillIn(visit, id)}
      rests={rests}
      resting={await othersResting(visit, team)}
      mayWrite={writes && !needsLeave}
      needsLeave={needsLeave}
      once={visit.once}
      zone={visit.school.zone}
    />,
  )
}

/** The others of a team whose roles rest; the viewer's own are told in a notice of their own. */
async function othersResting(visit: Visit, team: readonly TeamMember[]): Promise<string[]> {
  const others = team.filter(({ personId }) => personId !== personIdOf(visit.viewer))
  const resting = await whoseRolesRest(
    visit,
    others.map(({ personId }) => personId),
  )
  return [...new Set(others.filter(({ personId }) => resting.has(personId)).map(({ name }) => name))]
}

/** Of its team, or authorised by the head to write for it. */
async function mayWriteFor(visit: Visit, id: string, team: readonly TeamMember[]): Promise<boolean> {
  const me = personIdOf(visit.viewer) ?? ''
  return team.some(({ personId }) => personId === me) || isAuthorisedFor(visit, writesForSite, me, id)
}

async function lineManagerOf(visit: Visit, { lineManagerId }: Site): Promise<string | undefined> {
  const manager = lineManagerId === null ? undefined : await personCard(visit, lineManagerId)
  return manager && `${manager.name}, ${manager.position}`
}
