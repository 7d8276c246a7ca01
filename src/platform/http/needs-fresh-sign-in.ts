// Step-up: some pages open only to somebody who has shown just now who they are.
import { keepTyping } from './kept-typing.ts'
import { redirect } from './route.ts'
import type { Visit } from './visit.ts'

/**
 * The answer for somebody whose sign-in is older than so many minutes: on to the page that asks again and leads back;
 * undefined where it is fresh. What a form carried is kept, sealed, and given back after the proof; passwords and files are not.
 */
export async function needsFreshSignIn(visit: Visit, minutes: number): Promise<Response | undefined> {
  const { signedIn, now, url, method, viewer } = visit
  const proved = Math.max(signedIn?.at.getTime() ?? 0, signedIn?.provedAt?.getTime() ?? 0)
  if (now.getTime() - proved <= minutes * 60_000) return undefined
  const to =
    method === 'POST' && viewer.kind === 'person'
      ? await keepTyping(visit, viewer)
      : url.pathname + url.search
  return redirect(`/prove?to=${encodeURIComponent(to)}`)
}
