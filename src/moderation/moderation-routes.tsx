// The moderation queue, and the page on which one contribution is judged.
import { deedRoutes } from '../decisions/deed-routes.tsx'
import { act } from '../decisions/door.ts'
import { historyOf } from '../decisions/history.ts'
import { longestAnswer } from '../decisions/longest-answer.ts'
import { proveAgain } from '../people/sessions.ts'
import { get, post, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { personIdOf } from '../platform/viewer.ts'
import { contributionWorkflow } from '../policy/contribution.workflow.ts'
import { allowed } from '../policy/decide.ts'
import { rolesRest } from '../sign-off/signing/signing-standing.ts'
import { rulesOf } from '../sites/site-queries.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { answered, notFound } from '../ui/trouble-page.tsx'
import { contributionRoom, judged, type Judged } from './contribution-decisions.ts'
import { contributionsWaiting } from './contribution-queries.ts'
import { JudgePage } from './judge-page.tsx'
import { QueuePage } from './queue-page.tsx'

export const moderationRoutes: readonly Route[] = [
  get('/moderation', 'contributions.decide', async (visit) => {
    const rests = await rolesRest(visit)
    const waiting = await contributionsWaiting(visit, rests)
    return page(
      visit,
      { title: 'Moderation' },
      <QueuePage {...{ waiting, rests }} zone={visit.school.zone} />,
    )
  }),
  get('/moderation/:id', 'contributions.decide', (visit) => judgePage(visit, {})),
  post('/moderation/:id/refuse', 'contributions.decide', (visit) => refuse(visit, 'refuse')),
  post('/moderation/:id/remove', 'contributions.decide', (visit) => refuse(visit, 'remove')),
  ...deedRoutes({
    workflow: contributionWorkflow,
    subject: async (visit, id) => (await forTeam(visit, id))?.subject,
    act: (visit, id, action, deed) => act(visit, contributionRoom, id, action, deed),
    actions: ['publish', 'publish-on-appeal', 'uphold'] as const,
    may: 'contributions.decide',
    base: '/moderation',
    nameOf: async (visit, id) => (await forTeam(visit, id))?.contribution.postTitle,
    prove: proveAgain,
    afterwards: () => '/moderation',
  }),
]

/** The contribution, for those who judge it. Its own sender reads what became of it elsewhere. */
async function forTeam(visit: Visit, id: string): Promise<Judged | undefined> {
  const found = await judged(visit, id)
  return found?.onTeam ? found : undefined
}

async function refuse(visit: Visit, action: 'refuse' | 'remove'): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const [rule, reason] = [visit.form.text('rule'), visit.form.text('reason').trim()]
  const errors = {
    ...(rule === '' ? { rule: 'Choose the house rule that it breaks.' } : {}),
    ...wrongWithReason(reason),
  }
  if (Object.keys(errors).length > 0) return judgePage(visit, errors)
  const outcome = await act(visit, contributionRoom, id, action, { input: { rule }, reason })
  return answered(visit, outcome, '/moderation')
}

function wrongWithReason(reason: string): FieldErrors {
  if (reason === '') return { reason: 'Say why, so that the sender knows what to do.' }
  if (reason.length <= longestAnswer) return {}
  return { reason: `Shorten this to ${longestAnswer.toLocaleString('en-GB')} characters.` }
}

const allowedTo = (visit: Visit, { subject }: Judged) =>
  allowed(contributionWorkflow, subject, personIdOf(visit.viewer) ?? '')

async function judgePage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const found = await forTeam(visit, id)
  if (!found) return notFound(visit)
  const { contribution, findings } = found
  const rules = (await rulesOf(visit, contribution.siteId))?.rules ?? []
  const { form, once, school } = visit
  return page(
    visit,
    { title: 'Comment', backHref: '/moderation', status: Object.keys(errors).length > 0 ? 422 : 200 },
    <JudgePage
      {...{ contribution, findings, once }}
      rests={found.subject.facts.rolesRest}
      lacking={found.subject.facts.lacking}
      held={found.subject.facts.held}
      actions={allowedTo(visit, found)}
      refusing={{ rules, rule: form.text('rule'), reason: form.text('reason'), errors }}
      history={await historyOf(visit, contributionWorkflow.name, id)}
      zone={school.zone}
    />,
  )
}
