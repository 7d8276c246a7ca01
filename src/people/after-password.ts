// What comes after a right password: a code or passkey, setting one up, or, in the demonstration, the first page.
import { redirect } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { hasCodes, ownPasskeys } from './account/ways.ts'
import { become } from './become.ts'
import { beginSession } from './sessions.ts'
import { beginStep } from './steps.ts'

/** Leads on to the next step for the person whose password was right; `to` is where they wanted to go. */
export async function afterPassword(visit: Visit, personId: string, to: string): Promise<Response> {
  const sight = await become(visit, personId)
  const on = `?to=${encodeURIComponent(to)}`
  if ((await hasCodes(sight)) || (await ownPasskeys(sight)).length > 0)
    return redirect(`/sign-in/code${on}`, await beginStep(sight, 'code', { personId, data: undefined }))
  // Its people are invented, and everybody knows their password.
  if (visit.school.demonstration) return redirect(to, await beginSession(visit, personId, 'password'))
  return redirect(`/sign-in/second-step${on}`, await beginStep(sight, 'enrol', { personId, data: undefined }))
}
