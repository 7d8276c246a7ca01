// Beginning with a passkey in place of a password: by a letter's link, or at the first sign-in of a real school.
import { post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { become } from '../become.ts'
import { RecoveryCodesPage } from '../codes/code-pages.tsx'
import { wanted } from '../destination.ts'
import { openLink } from '../invites/links.ts'
import { takeLink } from '../invites/take-link.ts'
import { beginSession } from '../sessions.ts'
import { noStepCookie, openStep, takeStep } from '../steps.ts'
import { addPasskey } from './add-passkey.ts'

export const beginWithPasskeyRoutes: readonly Route[] = [
  post('/welcome/:token/passkey', 'sign-in', async (visit) => {
    const { pathname } = visit.url
    const token = visit.params['token'] ?? ''
    const back = pathname.slice(0, -'/passkey'.length)
    const link = await openLink(visit, token)
    if (!link) return redirect(back)
    const taken = await takeLink(visit, link, token)
    if (!taken.ok) return answered(visit, taken, '/')
    return begin(visit, link.personId, back)
  }),
  post('/sign-in/second-step/passkey', 'sign-in', async (visit) => {
    const step = await openStep(visit, 'enrol')
    if (!step?.personId) return redirect('/sign-in')
    await takeStep(visit, 'enrol')
    return begin(visit, step.personId, '/sign-in/second-step')
  }),
]

/** Adds the passkey and signs in with it. Where none arrived, nothing is kept, and the page behind asks again. */
async function begin(visit: Visit, personId: string, back: string): Promise<Response> {
  const sight = await become(visit, personId)
  const added = await addPasskey(sight)
  if (!added.ok)
    return 'wrong' in added
      ? page(visit, { title: 'No passkey arrived', status: 422, backHref: back }, <NoPasskey back={back} />)
      : answered(visit, added.outcome, '/')
  const headers = [...(await beginSession(visit, personId, 'passkey')), noStepCookie(visit)]
  if (added.recovery.length === 0) return redirect(wanted(visit), headers)
  const response = page(
    sight,
    { title: 'Your recovery codes' },
    <RecoveryCodesPage codes={added.recovery} to={wanted(visit)} />,
  )
  for (const [name, value] of headers) response.headers.append(name, value)
  return response
}

function NoPasskey({ back }: { back: string }) {
  return (
    <>
      <h1 class="gp-title__heading">No passkey arrived</h1>
      <p class="govuk-body">
        Your browser did not finish it, or the page stood open too long. <a href={back}>Try again</a>
      </p>
    </>
  )
}
