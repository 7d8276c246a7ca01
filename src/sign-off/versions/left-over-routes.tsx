// Settling what an imported document held without a place: each part on a page of its own.
import { act, type Outcome } from '../../decisions/door.ts'
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { versionById } from '../policy-queries.ts'
import { LeftOverPage } from './left-over-page.tsx'
import { policyRoom } from './version-decisions.ts'

const path = '/policy/write/:id/left-over/:at'

export const leftOverRoutes: readonly Route[] = [
  get(path, 'policy.write', (visit) => leftOverPage(visit, {})),
  post(path, 'policy.write', async (visit) => {
    const { id, at, seen } = asked(visit)
    const input = { at, seen, clause: visit.form.text('clause') }
    return settled(visit, 'clause', await act(visit, policyRoom, id, 'place', { input }))
  }),
  post(`${path}/leave-out`, 'policy.write', async (visit) => {
    const { id, at, seen } = asked(visit)
    const reason = visit.form.text('reason').trim()
    if (reason.length > longestAnswer)
      return leftOverPage(visit, {
        reason: `Shorten this to ${longestAnswer.toLocaleString('en-GB')} characters.`,
      })
    const deed = { input: { at, seen }, reason }
    return settled(visit, 'reason', await act(visit, policyRoom, id, 'leave-out', deed))
  }),
]

const asked = ({ params, form }: Visit) => ({
  id: params['id'] ?? '',
  at: Number(params['at']),
  seen: Number(form.text('seen')),
})

async function settled(visit: Visit, field: string, outcome: Outcome): Promise<Response> {
  if (outcome.ok) return redirect(`/policy/write/${asked(visit).id}#left-over`)
  if ('unknown' in outcome) return notFound(visit)
  return leftOverPage(visit, { [field]: outcome.refusal.sentence })
}

async function leftOverPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const { id, at } = asked(visit)
  const version = await versionById(visit, id)
  const part = version?.leftOver[at]
  if (!version || !part) return notFound(visit)
  return page(
    visit,
    {
      title: 'Left over from your document',
      status: Object.keys(errors).length > 0 ? 422 : 200,
      backHref: `/policy/write/${id}`,
    },
    <LeftOverPage
      {...{ version, part, errors }}
      action={`/policy/write/${id}/left-over/${at}`}
      chosen={visit.form.text('clause')}
      reason={visit.form.text('reason')}
      once={visit.once}
    />,
  )
}
