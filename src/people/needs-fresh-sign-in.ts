// Step-up: some pages open only to somebody who has shown just now who they are.
import { redirect } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'

/**
 * The answer for somebody whose sign-in is older than so many minutes: on to the page that asks again and leads back;
 * undefined where it is fresh. What a form carried stays in the browser, which shows it again on going back.
 */
export function needsFreshSignIn(visit: Visit, minutes: number): Response | undefined {
  const { signedIn, now, url } = visit
  const proved = Math.max(signedIn?.at.getTime() ?? 0, signedIn?.provedAt?.getTime() ?? 0)
  if (now.getTime() - proved <= minutes * 60_000) return undefined
  return redirect(`/prove?to=${encodeURIComponent(url.pathname + url.search)}`)
}
