// What waits for one person: the things upon which the workflows let them act now.
import { concernsWaiting } from '../cases/concerns/concern-queries.ts'
import { casesWaiting } from '../cases/file/case-queries.ts'
import { heldWaiting } from '../cases/naming/held-waiting.ts'
import { reportsWaiting } from '../cases/whistle/report-queries.ts'
import { ownRefusals } from '../moderation/comment-queries.ts'
import { contributionsWaiting } from '../moderation/contribution-queries.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { fileKinds } from '../policy/cases/case-kinds.data.ts'
import { caseWorkflows } from '../policy/cases/case-workflows.ts'
import { concernWorkflow } from '../policy/concern.workflow.ts'
import { allowed } from '../policy/decide.ts'
import { joiningWorkflow } from '../policy/joining.workflow.ts'
import { outgoingWorkflow } from '../policy/outgoing.workflow.ts'
import { postWorkflow } from '../policy/post.workflow.ts'
import { siteWorkflow } from '../policy/site.workflow.ts'
import { whistleReportWorkflow } from '../policy/whistle-report.workflow.ts'
import { withdrawalWorkflow } from '../policy/withdrawal.workflow.ts'
import { outgoingWaiting } from '../posts/outgoing/outgoing-waiting.ts'
import { postsWaiting } from '../posts/posts-waiting.ts'
import { withdrawals } from '../posts/withdrawals/withdrawal-queries.ts'
import { whatIsAsked } from '../sign-off/formats/requests/format-request.ts'
import { requestsWaiting } from '../sign-off/formats/requests/request-queries.ts'
import { sayStanding } from '../sign-off/signing/say-standing.ts'
import type { Standing } from '../sign-off/signing/signing-standing.ts'
import { joiningsToDecide } from '../sites/joining/joining-waits.ts'
import { siteSubject } from '../sites/site-decisions.ts'
import { allSites } from '../sites/site-queries.ts'
import { plainDate } from '../ui/dates.ts'
import { lostLetters } from './letters/letter-queries.ts'
import { policyWaiting } from './policy-waiting.ts'
import { schoolWaiting } from './school-waiting.ts'
import type { Waiting } from './waiting-entry.ts'

/** The gravest first. */
export async function waitingFor(sight: Sight, standing: Standing | undefined): Promise<Waiting[]> {
  const rests = standing?.state === 'overdue'
  return [
    ...(await concernsOf(sight)),
    ...(await reportsOf(sight)),
    ...(await casesOf(sight)),
    ...(await heldOf(sight)),
    ...(await withdrawalsOf(sight)),
    ...(await commentsOf(sight, rests)),
    ...(await requestsOf(sight)),
    ...(await refusalsOf(sight)),
    ...policyToSign(standing),
    ...(await policyWaiting(sight)),
    ...(await postsOf(sight, rests)),
    ...(await outgoingOf(sight)),
    ...(await sitesWaiting(sight)),
    ...(await joiningsWaiting(sight)),
    ...(await lettersLost(sight)),
    ...(await schoolWaiting(sight)),
  ]
}

function policyToSign(standing: Standing | undefined): Waiting[] {
  return !standing || standing.state === 'signed'
    ? []
    : [{ title: 'Sign the policy', href: '/policy/sign', says: sayStanding(standing) }]
}

/** Letters that did not arrive wait together for those who keep them. */
async function lettersLost(sight: Sight): Promise<Waiting[]> {
  const { length } = await lostLetters(sight)
  const title = length === 1 ? 'A letter did not arrive' : `${length} letters did not arrive`
  return length === 0 ? [] : [{ title, href: '/letters', says: 'See why' }]
}

async function sitesWaiting(sight: Sight): Promise<Waiting[]> {
  const person = personIdOf(sight.viewer) ?? ''
  const waiting: Waiting[] = []
  for (const site of await allSites(sight)) {
    if (siteWorkflow.states[site.state].rests) continue
    const subject = await siteSubject(sight, site.id)
    const mine = subject && allowed(siteWorkflow, subject, person).length > 0
    if (mine)
      waiting.push({
        title: site.name,
        href: `/sites/${site.id}`,
        says: siteWorkflow.states[site.state].label,
      })
  }
  return waiting
}

/** Requests for leave to take part elsewhere that are the viewer's to decide upon. */
async function joiningsWaiting(sight: Sight): Promise<Waiting[]> {
  const joinings = await joiningsToDecide(sight)
  return joinings.map(({ id, person, state }) => ({
    title: `Leave for ${person} to take part elsewhere`,
    href: `/joining/${id}`,
    says: joiningWorkflow.states[state].label,
  }))
}

async function postsOf(sight: Sight, rests: boolean): Promise<Waiting[]> {
  const posts = await postsWaiting(sight, rests)
  return posts.map(({ id, title, state }) => ({
    title,
    href: `/posts/${id}`,
    says: postWorkflow.states[state].label,
  }))
}

/** Posts that somebody of the team puts on a host, or deletes there, by hand. */
async function outgoingOf(sight: Sight): Promise<Waiting[]> {
  const tasks = await outgoingWaiting(sight)
  return tasks.map(({ id, hostName, deed, state }) => ({
    title: deed === 'publish' ? `A post for ${hostName}` : `A post to delete on ${hostName}`,
    href: `/outgoing/${id}`,
    says: outgoingWorkflow.states[state].label,
  }))
}

async function concernsOf(sight: Sight): Promise<Waiting[]> {
  const concerns = await concernsWaiting(sight)
  return concerns.map(({ id, about, state }) => ({
    title: `A concern about ${about.words}`,
    href: `/concerns/${id}`,
    says: concernWorkflow.states[state].label,
  }))
}

/** Whom a report is about stands on no page but its own: somebody may look over the shoulder. */
async function reportsOf(sight: Sight): Promise<Waiting[]> {
  const reports = await reportsWaiting(sight)
  return reports.map(({ id, state }) => ({
    title: 'A report to open',
    href: `/whistleblowing/${id}`,
    says: whistleReportWorkflow.states[state].label,
  }))
}

/** Cases in which the viewer has something to do. */
async function casesOf(sight: Sight): Promise<Waiting[]> {
  const cases = await casesWaiting(sight)
  return cases.map(({ id, kind, state, danger }) => ({
    title: fileKinds[kind].label,
    href: `/cases/${id}`,
    says: danger ? 'A child may be in danger' : (caseWorkflows[kind].states[state]?.label ?? ''),
  }))
}

/** Words that accuse somebody by name, which wait for the viewer to read them. */
const heldOf = async (sight: Sight): Promise<Waiting[]> =>
  (await heldWaiting(sight)).map(({ id, title }) => ({
    title: `Words that accuse somebody: ${title}`,
    href: `/held/${id}`,
    says: 'Waits for you',
  }))

/** Comments wait together: one line leads to the queue. */
async function commentsOf(sight: Sight, rests: boolean): Promise<Waiting[]> {
  const { length } = await contributionsWaiting(sight, rests)
  if (length === 0) return []
  return [
    {
      title: length === 1 ? 'A comment to read' : `${length} comments to read`,
      href: '/moderation',
      says: 'Waiting',
    },
  ]
}

/** The author of a refused comment is told, and may ask for a second look (§18.4). */
async function refusalsOf(sight: Sight): Promise<Waiting[]> {
  const refusals = await ownRefusals(sight)
  return refusals.map(({ slug, siteName }) => ({
    title: `A comment of yours on ${siteName} was not shown`,
    href: `/s/${slug}/mine`,
    says: 'See why',
  }))
}

/** Families who asked for the policy in another language or format, with the day by which they are answered. */
async function requestsOf(sight: Sight): Promise<Waiting[]> {
  const requests = await requestsWaiting(sight)
  return requests.map((request) => ({
    title: 'A request for the policy',
    href: `/policy/requests/${request.id}`,
    says: `${whatIsAsked(request)}. ${request.dueOn < sight.today ? 'Overdue since' : 'Answer by'} ${plainDate(request.dueOn)}`,
  }))
}

/** Several withdrawals upon one post wait as one. */
async function withdrawalsOf(sight: Sight): Promise<Waiting[]> {
  const found = new Map((await withdrawals(sight)).map(({ postId, postTitle }) => [postId, postTitle]))
  return [...found].map(([id, title]) => ({
    title,
    href: `/posts/${id}#withdrawal`,
    says: withdrawalWorkflow.states.waiting.label,
  }))
}
