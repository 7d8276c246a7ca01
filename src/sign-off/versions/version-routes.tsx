// Writing a version of the policy, proposing it, and recording the governors' approval.
import { deedRoutes } from '../../decisions/deed-routes.tsx'
import { act } from '../../decisions/door.ts'
import { proveAgain } from '../../people/sessions.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { approvedVersion, policyWorkflow } from '../../policy/policy.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { versionById } from '../policy-queries.ts'
import { dateParts, dateTyped } from './date-typed.ts'
import { readChoices } from './read-choices.ts'
import { policyRoom, policySubject } from './version-decisions.ts'
import { ApproveVersionPage, ChoicesPage, VersionPage } from './version-pages.tsx'

const base = '/policy/write'

export const versionRoutes: readonly Route[] = [
  post(base, 'policy.write', async (visit) => {
    const id = newId(visit.now)
    return answered(visit, await act(visit, policyRoom, id, 'begin', { input: undefined }), `${base}/${id}`)
  }),
  get(`${base}/:id`, 'policy.decide', versionPage),
  get(`${base}/:id/choices`, 'policy.write', (visit) => choicesPage(visit, {})),
  post(`${base}/:id/choices`, 'policy.write', saveChoices),
  get(`${base}/:id/approve`, 'policy.decide', (visit) => approvePage(visit, {})),
  post(`${base}/:id/approve`, 'policy.decide', approve),
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
  return page(
    visit,
    { title: version.title, backHref: '/policy' },
    <VersionPage
      version={version}
      actions={allowed(policyWorkflow, subject, personIdOf(visit.viewer) ?? '')}
      open={subject.facts.open}
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
      id={version.id}
      number={version.number}
      title={typed ? visit.form.text('title') : version.title}
      filling={typed ? readChoices(visit.form).filling : version.filling}
      seen={version.version}
      errors={errors}
      once={visit.once}
    />,
  )
}

async function saveChoices(visit: Visit): Promise<Response> {
  const version = await versionById(visit, idOf(visit))
  if (!version) return notFound(visit)
  const { filling, errors } = readChoices(visit.form)
  const title = visit.form.text('title').trim()
  const wrong = {
    ...(title && title.length <= 200 ? {} : { title: 'Give the policy a short title.' }),
    ...errors,
  }
  if (Object.keys(wrong).length > 0) return choicesPage(visit, wrong)
  const seen = Number(visit.form.text('seen'))
  const input = { seen, title, filling, clauses: version.clauses }
  const outcome = await act(visit, policyRoom, version.id, 'save', { input })
  return outcome.ok || 'unknown' in outcome || version.version === seen
    ? answered(visit, outcome, `${base}/${version.id}`)
    : choicesPage(visit, { title: outcome.refusal.sentence })
}

async function approve(visit: Visit): Promise<Response> {
  const [on, from] = [dateTyped(visit.form, 'on'), dateTyped(visit.form, 'from')]
  if (!on || !from)
    return approvePage(visit, {
      ...(on ? {} : { on: 'Give the day of the meeting.' }),
      ...(from ? {} : { from: 'Give the day from which it counts.' }),
    })
  const input = { reference: visit.form.text('reference'), on, effectiveFrom: from }
  const outcome = await act(visit, policyRoom, idOf(visit), 'approve', { input })
  return outcome.ok || 'unknown' in outcome
    ? answered(visit, outcome, `/policy/versions/${idOf(visit)}`)
    : approvePage(visit, { reference: outcome.refusal.sentence })
}

async function approvePage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const version = await versionById(visit, idOf(visit))
  if (!version) return notFound(visit)
  return page(
    visit,
    {
      title: 'The governors have approved it',
      status: Object.keys(errors).length > 0 ? 422 : 200,
      backHref: `${base}/${version.id}`,
    },
    <ApproveVersionPage
      id={version.id}
      number={version.number}
      reference={visit.form.text('reference')}
      dates={{ on: dateParts(visit.form, 'on'), from: dateParts(visit.form, 'from') }}
      errors={errors}
      once={visit.once}
    />,
  )
}
