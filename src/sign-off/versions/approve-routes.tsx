// Recording that the governors have approved a version, with the minute and the days.
import { act } from '../../decisions/door.ts'
import { dateParts, dateTyped } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { versionById } from '../policy-queries.ts'
import { ApproveVersionPage, type ApprovalDay } from './approve-page.tsx'
import { policyRoom } from './version-decisions.ts'

const base = '/policy/write'

export const approveVersionRoutes: readonly Route[] = [
  get(`${base}/:id/approve`, 'policy.decide', (visit) => approvePage(visit, {})),
  post(`${base}/:id/approve`, 'policy.decide', approve),
]

const idOf = (visit: Visit): string => visit.params['id'] ?? ''

async function approve(visit: Visit): Promise<Response> {
  const { on, from, sign, review } = days(visit.form)
  if (!on.date || !from.date || sign.wrong || review.wrong)
    return approvePage(visit, {
      ...(on.date ? {} : { on: 'Give the day of the meeting.' }),
      ...(from.date ? {} : { from: 'Give the day from which it counts.' }),
      ...(sign.wrong ? { sign: 'There is no such day. Give another, or leave it empty.' } : {}),
      ...(review.wrong ? { review: 'There is no such day. Give another, or leave it empty.' } : {}),
    })
  const input = {
    seen: Number(visit.form.text('seen')),
    reference: visit.form.text('reference'),
    on: on.date,
    effectiveFrom: from.date,
    signBy: sign.date,
    reviewOn: review.date,
  }
  const outcome = await act(visit, policyRoom, idOf(visit), 'approve', { input })
  return outcome.ok || 'unknown' in outcome
    ? answered(visit, outcome, `/policy/versions/${idOf(visit)}`)
    : approvePage(visit, { reference: outcome.refusal.sentence })
}

/** Each day of the form: the date, and whether something was typed that is none. */
const days = (form: FormFields) =>
  eachDay((name) => {
    const date = dateTyped(form, name)
    return { date, wrong: !date && Object.values(dateParts(form, name)).some((part) => part.trim() !== '') }
  })

const eachDay = <T,>(of: (name: ApprovalDay) => T): Record<ApprovalDay, T> => ({
  on: of('on'),
  from: of('from'),
  sign: of('sign'),
  review: of('review'),
})

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
      seen={version.version}
      reference={visit.form.text('reference')}
      dates={eachDay((name) => dateParts(visit.form, name))}
      errors={errors}
      once={visit.once}
    />,
  )
}
