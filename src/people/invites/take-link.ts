// Takes up a letter's link with a password: an account opens, or its password is new and sessions elsewhere end.
import type { Outcome } from '../../decisions/door.ts'
import { act } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { accountRoom } from '../account/account-decisions.ts'
import { changePassword } from '../account/change-password.ts'
import { become } from '../become.ts'
import { useLink, type OpenLink } from './links.ts'

const done = { ok: true } as const

/** Opens the account of an invitation, or does nothing where it is open; `unknown` where the link was used meanwhile. */
export async function takeLink(visit: Visit, link: OpenLink, token: string): Promise<Outcome> {
  const sight = await become(visit, link.personId)
  if (!(await useLink(sight, link, token))) return { ok: false, unknown: true }
  if (link.kind !== 'invitation') return { ...done, version: 0 }
  return act(
    sight,
    accountRoom(async () => done),
    link.personId,
    'open',
    { input: undefined },
  )
}

/** The same with a password. */
export async function takeLinkWithPassword(
  visit: Visit,
  link: OpenLink,
  token: string,
  password: string,
): Promise<Outcome> {
  const taken = await takeLink(visit, link, token)
  if (!taken.ok) return taken
  return changePassword({ ...(await become(visit, link.personId)), session: undefined }, password)
}
