// What those who keep accounts do about the address of somebody who can't reach theirs.
import { longestAnswer } from '../../decisions/longest-answer.ts'
import { freshly, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { wrongWithEmail } from '../first-person.ts'
import { accountAsked, showAccount } from '../invites/show-account.tsx'
import { officeChange } from './address-change.ts'
import { agreeAddress, proposeAddress } from './office-address.ts'

/** Minutes for which a sign-in counts as fresh. */
const fresh = 15

export const officeAddressRoutes: readonly Route[] = [
  freshly(fresh, post('/accounts/:id/propose-address', 'accounts.write', propose)),
  freshly(fresh, post('/accounts/:id/agree-address', 'accounts.write', agree)),
]

async function propose(visit: Visit): Promise<Response> {
  const account = await accountAsked(visit)
  if (!account?.email) return notFound(visit)
  const [address, reason] = [visit.form.text('address').trim(), visit.form.text('reason').trim()]
  const errors: FieldErrors = {
    address: wrongWithAddress(address, account.email, account.name),
    reason: wrongWithReason(reason),
  }
  if (Object.values(errors).some(Boolean)) return showAccount(visit, account, errors)
  const asked = { personId: account.personId, old: account.email, address, reason }
  const outcome = await proposeAddress(visit, asked)
  if (outcome.ok) return redirect(`/accounts/${account.personId}`)
  return 'unknown' in outcome
    ? notFound(visit)
    : showAccount(visit, account, { address: outcome.refusal.sentence })
}

async function agree(visit: Visit): Promise<Response> {
  const account = await accountAsked(visit)
  const change = account && (await officeChange(visit, account.personId))
  if (!account || !change) return notFound(visit)
  return answered(visit, await agreeAddress(visit, change), `/accounts?sent=${account.personId}`)
}

const wrongWithAddress = (address: string, now: string, name: string): string | undefined =>
  address.toLowerCase() === now.toLowerCase()
    ? 'That is the address that they have.'
    : wrongWithEmail(address, name)

function wrongWithReason(reason: string): string | undefined {
  if (reason === '') return 'Say why, so that a colleague can agree.'
  return reason.length > longestAnswer
    ? `Shorten this to ${longestAnswer.toLocaleString('en-GB')} characters.`
    : undefined
}
