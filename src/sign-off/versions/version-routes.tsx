// Writing a version of the policy and taking it on: its page, its choices, and the steps that ask only a reason.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { HistoryList } from '../../decisions/history-list.tsx'
import { historyOf } from '../../decisions/history.ts'
import { lastReturn, SentBack } from '../../decisions/sent-back.tsx'
import { proveAgain } from '../../people/sessions.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { approvedVersion, policyWorkflow } from '../../policy/policy.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { ReferencesCard } from '../guidance/references-card.tsx'
import { referencesWithStanding } from '../guidance/references-in.ts'
import { importRoutes } from '../import/import-routes.tsx'
import { versionById } from '../policy-queries.ts'
import { approveVersionRoutes } from './approve-routes.tsx'
import { ChoicesPage } from './choices-page.tsx'
import { clauseRoutes } from './clause-routes.tsx'
import { leftOverRoutes } from './left-over-routes.tsx'
import { readChoices } from './read-choices.ts'
import { startRoutes } from './start-routes.tsx'
import { policyRoom, policySubject } from './version-decisions.ts'
import { VersionPage } from './version-page.tsx'

const base = '/policy/write'

export const versionRoutes: readonly Route[] = [
  ...startRoutes,
  ...importRoutes,
  ...clauseRoutes,
  ...leftOverRoutes,
  get(`${base}/:id`, 'policy.decide', versionPage),
  get(`${base}/:id/choices`, 'policy.write', (visit) => choicesPage(visit, {})),
  post(`${base}/:id/choices`, 'policy.write', saveChoices),
  ...approveVersionRoutes,
  ...deedRoutes({
    workflow: policyWorkflow,
    subject: policySubject,
    act: (visit, id, action, deed) => act(visit, policyRoom, id, action, deed),
    actions: ['propose', 'send-back'] as const,
    may: 'policy.decide',
    base,
    nameOf: async (visit, id) => (await versionById(visit, id))?.title,
    prove: proveAgain,
  }),
]

const idOf = (visit: Visit): string => visit.params['id'] ?? ''

async function versionPage(visit: Visit): Promise<Response> {
  const [version, subject] = [await versionById(visit, idOf(visit)), await policySubject(visit, idOf(visit))]
  if (!version || !subject) return notFound(visit)
  if (version.state === approvedVersion) return redirect(`/policy/versions/${version.id}`)
  const history = await historyOf(visit, policyWorkflow.name, version.id)
  // What was written since does not take away why it came back.
  const back = lastReturn(history.filter(({ action }) => action === 'propose' || action === 'send-back'))
  return page(
    visit,
    { title: version.title, backHref: '/policy' },
    <VersionPage
      version={version}
      actions={allowed(policyWorkflow, subject, personIdOf(visit.viewer) ?? '')}
      facts={subject.facts}
      once={visit.once}
      before={back && <SentBack {...back} />}
      after={
        <>
          <ReferencesCard references={await referencesWithStanding(visit, version.clauses)} />
          <HistoryList entries={history} zone={visit.school.zone} />
        </>
      }
    />,
  )
}

/** The form with what was typed, where there is something, else with what is kept. */
async function choicesPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const version = await versionById(visit, idOf(visit))
  if (!version) return notFound(visit)
  const typed = visit.form.has('seen')
  return page(
    visit,
    {
      title: 'What your school chooses',
      status: Object.keys(errors).length > 0 ? 422 : 200,
      backHref: `${base}/${version.id}`,
    },
    <ChoicesPage
      version={version}
      title={typed ? visit.form.text('title') : version.title}
      filling={typed ? readChoices(visit.form, version).filling : version.filling}
      errors={errors}
      once={visit.once}
    />,
  )
}

async function saveChoices(visit: Visit): Promise<Response> {
  const version = await versionById(visit, idOf(visit))
  if (!version) return notFound(visit)
  const { filling, errors } = readChoices(visit.form, version)
  const title = visit.form.text('title').trim()
  const wrong = {
    ...(title && title.length <= 200 ? {} : { title: 'Give the policy a short title.' }),
    ...errors,
  }
  if (Object.keys(wrong).length > 0) return choicesPage(visit, wrong)
  const seen = Number(visit.form.text('seen'))
  const input = { seen, title, filling, clauses: version.clauses }
  const outcome = await act(visit, policyRoom, version.id, 'save', { input })
  return outcome.ok || 'unknown' in outcome
    ? answered(visit, outcome, `${base}/${version.id}`)
    : choicesPage(visit, { title: outcome.refusal.sentence })
}
