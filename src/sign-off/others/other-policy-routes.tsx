// The school's other policies: read by everybody inside, noted by those who write the policy.
import { act } from '../../decisions/door.ts'
import { dateParts, dateTyped } from '../../platform/http/date-typed.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { may } from '../../policy/access.data.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { otherPolicyRoom } from './other-policy-decisions.ts'
import { OtherPoliciesPage, OtherPolicyPage } from './other-policy-pages.tsx'
import { allOtherPolicies } from './other-policy-queries.ts'
import { wrongWithLink } from './wrong-with-link.ts'

const base = '/policy/others'

export const otherPolicyRoutes: readonly Route[] = [
  get(base, 'policy.read', async (visit) => {
    const { viewer } = visit
    return page(
      visit,
      { title: 'The school’s other policies', backHref: '/policy' },
      <OtherPoliciesPage
        policies={await allOtherPolicies(visit)}
        today={visit.today}
        mayWrite={viewer.kind === 'person' && may('policy.write', viewer)}
      />,
    )
  }),
  get(`${base}/:id`, 'policy.write', (visit) => onePage(visit, {})),
  post(`${base}/:id`, 'policy.write', note),
]

async function note(visit: Visit): Promise<Response> {
  const { form } = visit
  const id = visit.params['id'] ?? ''
  const link = form.text('link').trim()
  const reviewOn = dateTyped(form, 'review')
  const dated = Object.values(dateParts(form, 'review')).some((part) => part.trim() !== '')
  const wrong = {
    ...(link && wrongWithLink(link) ? { link: wrongWithLink(link) } : {}),
    ...(dated && !reviewOn ? { review: 'There is no such day. Give another, or leave it empty.' } : {}),
  }
  if (Object.keys(wrong).length > 0) return onePage(visit, wrong)
  const input = { seen: Number(form.text('seen')), link: link || null, reviewOn: reviewOn ?? null }
  const outcome = await act(visit, otherPolicyRoom, id, 'note', { input })
  return outcome.ok || 'unknown' in outcome
    ? answered(visit, outcome, base)
    : onePage(visit, { link: outcome.refusal.sentence })
}

async function onePage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const policy = (await allOtherPolicies(visit)).find(({ at }) => at === visit.params['id'])
  if (!policy) return notFound(visit)
  const { form } = visit
  const typed = form.has('seen')
  const [year, month, day] = (policy.reviewOn ?? '').split('-').map((part) => part.replace(/^0/u, ''))
  return page(
    visit,
    { title: policy.title, status: Object.keys(errors).length > 0 ? 422 : 200, backHref: base },
    <OtherPolicyPage
      policy={policy}
      link={typed ? form.text('link') : (policy.link ?? '')}
      date={typed ? dateParts(form, 'review') : { year: year ?? '', month: month ?? '', day: day ?? '' }}
      errors={errors}
      once={visit.once}
    />,
  )
}
