// Takes up an invitation with an account elsewhere: the letter shows whose mailbox it is, the provider whose account.
import { z } from 'zod'

import { redirect } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { refused } from '../../ui/trouble-page.tsx'
import { become, becomeProgram } from '../become.ts'
import { openLink, type OpenLink } from '../invites/links.ts'
import { linkOver, showWelcome } from '../invites/show-welcome.tsx'
import { takeLink } from '../invites/take-link.ts'
import { beginSession } from '../sessions.ts'
import { beginStep, noStepCookie, takeStep } from '../steps.ts'
import { bindAccount, ownerElsewhere } from './bind-account.ts'
import { isOurs, type Claims } from './is-ours.ts'
import { OtherAddressPage } from './other-address-page.tsx'
import { providerOf, type Provider } from './provider.ts'

const remembered = z.object({ token: z.string(), providerId: z.string(), sub: z.string() })

export async function takeUpElsewhere(
  visit: Visit,
  token: string,
  provider: Provider,
  claims: Claims,
): Promise<Response> {
  const link = await openLink(visit, token)
  if (link?.kind !== 'invitation') return linkOver(visit)
  const whose = isOurs(provider, claims)
  if (!whose.ok) return showWelcome(visit, link, token, { elsewhere: whose.sentence })
  if (whose.email === undefined)
    return showWelcome(visit, link, token, {
      elsewhere: `${provider.name} doesn’t vouch for an address of that account. Begin another way.`,
    })
  const owner = await ownerElsewhere(visit, provider, claims, whose)
  if (owner && owner.personId !== link.personId)
    return showWelcome(visit, link, token, {
      elsewhere: `The account ${whose.email} is somebody else’s here. Choose your own at ${provider.name}.`,
    })
  if (whose.email.toLowerCase() !== link.email.toLowerCase())
    return askWhose(visit, link, { token, providerId: provider.id, sub: claims.sub }, whose.email)
  return begin(visit, link, token, provider, claims.sub)
}

/** On a shared computer the provider may answer with whoever used it last: so another address is asked about. */
async function askWhose(
  visit: Visit,
  link: OpenLink,
  data: z.infer<typeof remembered>,
  email: string,
): Promise<Response> {
  const cookies = await beginStep(visit, 'other-address', {
    personId: undefined,
    data: JSON.stringify(data),
  })
  const response = page(
    visit,
    { title: 'Is this your account?' },
    <OtherAddressPage link={link} email={email} action={`/welcome/${data.token}`} once={visit.once} />,
  )
  for (const [name, value] of cookies) response.headers.append(name, value)
  return response
}

/** The person has said that the account of another address is theirs. */
export async function useThisAccount(visit: Visit): Promise<Response> {
  const token = visit.params['token'] ?? ''
  const step = await takeStep(visit, 'other-address')
  const said = step?.data === undefined ? undefined : remembered.safeParse(JSON.parse(step.data)).data
  const link = await openLink(visit, token)
  if (link?.kind !== 'invitation') return linkOver(visit)
  if (said?.token !== token) return redirect(`/welcome/${token}`)
  const provider = await providerOf(await becomeProgram(visit), visit.program, said.providerId)
  if (!provider) return redirect(`/welcome/${token}`)
  return begin(visit, link, token, provider, said.sub)
}

async function begin(
  visit: Visit,
  link: OpenLink,
  token: string,
  provider: Provider,
  sub: string,
): Promise<Response> {
  // Begun anew, they may have had this account before; then it is theirs already.
  const owner = await ownerElsewhere(visit, provider, { sub }, { email: undefined })
  if (owner && owner.personId !== link.personId) return redirect(`/welcome/${token}`)
  const taken = await takeLink(visit, link, token)
  if (!taken.ok) return 'unknown' in taken ? linkOver(visit) : refused(visit, taken.refusal)
  if (!owner) await bindAccount(await become(visit, link.personId), provider, sub)
  return redirect('/', [...(await beginSession(visit, link.personId, 'elsewhere')), noStepCookie(visit)])
}
