// Signing in with an account elsewhere, or taking an invitation up with it: there, and back.
import { z } from 'zod'

import { get, isOurs as isOurPage, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { notFound } from '../../ui/trouble-page.tsx'
import { becomeProgram } from '../become.ts'
import { wanted } from '../destination.ts'
import { showProve } from '../prove-routes.tsx'
import { beginSession, renewSession } from '../sessions.ts'
import { showSignIn } from '../show-sign-in.tsx'
import { beginStep, noStepCookie, takeStep } from '../steps.ts'
import { askProvider, hearProvider } from './ask-provider.ts'
import { personElsewhere } from './bind-account.ts'
import { isOurs } from './is-ours.ts'
import { providerOf, type Provider } from './provider.ts'
import { takeUpElsewhere, useThisAccount } from './take-up-elsewhere.tsx'

/** The address that is told to the provider: where it sends people back to. */
export const backPath = '/sign-in/elsewhere'

const remembered = z.object({
  providerId: z.string(),
  /** Whose fresh proof this is; '' for a sign-in. */
  proves: z.string(),
  /** The token of the invitation that is taken up by it; '' where there is none. */
  invitation: z.string(),
  to: z.string(),
  asking: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
})

export const elsewhereRoutes: readonly Route[] = [
  get(`${backPath}/:id`, 'sign-in', (visit) => goThere(visit, { proves: '', invitation: '' })),
  get('/prove/elsewhere/:id', 'account.write', (visit) =>
    goThere(visit, { proves: personIdOf(visit.viewer) ?? '', invitation: '' }),
  ),
  get('/welcome/:token/elsewhere/:id', 'sign-in', (visit) =>
    goThere(visit, { proves: '', invitation: visit.params['token'] ?? '' }),
  ),
  post('/welcome/:token/elsewhere', 'sign-in', useThisAccount),
  get(backPath, 'sign-in', comeBack),
]

/** By a link and not by a form: a form may lead to pages of ours only. */
async function goThere(visit: Visit, why: { proves: string; invitation: string }): Promise<Response> {
  const { program, params, url, now } = visit
  const provider = await providerOf(await becomeProgram(visit), program, params['id'] ?? '')
  if (!provider) return notFound(visit)
  const asked = await askProvider(provider, `${url.origin}${backPath}`, now, why.proves !== '').catch(
    () => undefined,
  )
  if (!asked)
    return refuse(visit, `${provider.name} does not answer. Try again in a minute, or sign in another way.`)
  const data = JSON.stringify({ ...why, providerId: provider.id, to: wanted(visit), asking: asked.asking })
  const cookies = await beginStep(visit, 'elsewhere', { personId: undefined, data })
  return redirect(asked.to, cookies)
}

async function comeBack(visit: Visit): Promise<Response> {
  const step = await takeStep(visit, 'elsewhere')
  const begun = step?.data === undefined ? undefined : remembered.safeParse(JSON.parse(step.data)).data
  if (!begun) return refuse(visit, 'This sign-in was begun too long ago, or in another window. Begin again.')
  const { program, url, now } = visit
  const provider = await providerOf(await becomeProgram(visit), program, begun.providerId)
  const claims = provider && (await hearProvider(provider, url, begun.asking, now, begun.proves !== ''))
  if (!claims && begun.proves !== '') return showProve(visit, { password: notJustNow })
  if (!provider || !claims)
    return refuse(
      visit,
      `${provider?.name ?? 'The other side'} did not sign you in. Try again, or another way.`,
    )
  if (begun.invitation !== '') return takeUpElsewhere(visit, begun.invitation, provider, claims)
  const found = await whoCame(visit, provider, claims)
  if ('sentence' in found) return refuse(visit, found.sentence)
  const to = isOurPage(begun.to) ? begun.to : '/'
  if (begun.proves === '')
    return redirect(to, [...(await beginSession(visit, found.personId, 'elsewhere')), noStepCookie(visit)])
  if (begun.proves !== found.personId || begun.proves !== personIdOf(visit.viewer))
    return showProve(visit, { password: 'That was somebody else’s account. Choose your own there.' })
  return redirect(to, await renewSession(visit))
}

const notJustNow =
  'The other side doesn’t say that you signed in there just now. Use a passkey: sign in anew, and add one to your account.'

async function whoCame(
  visit: Visit,
  provider: Provider,
  claims: Parameters<typeof isOurs>[1],
): Promise<{ personId: string } | { sentence: string }> {
  const whose = isOurs(provider, claims)
  if (!whose.ok) return whose
  const personId = await personElsewhere(visit, provider, claims, whose)
  if (personId) return { personId }
  return {
    sentence: whose.email
      ? `Nobody here has the address ${whose.email}. Ask the school office to invite you.`
      : `We don’t know this account yet. Ask the school office to invite you at the address that ${provider.name} knows.`,
  }
}

const refuse = (visit: Visit, sentence: string): Promise<Response> =>
  showSignIn(visit, { email: sentence }, 403)
