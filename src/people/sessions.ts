// Sessions: begun by a sign-in, renewed by a fresh proof, ended by signing out or by time.
import { sql } from 'kysely'

import { freshFor } from '../decisions/signature.ts'
import { newToken, tokenCookie, tokenHash } from '../platform/http/session-cookie.ts'
import type { Visit } from '../platform/http/visit.ts'
import { personIdOf } from '../platform/viewer.ts'
import type { SignInWay } from '../policy/sign-in.data.ts'
import { become } from './become.ts'
import { deviceWords } from './device-words.ts'
import { rememberDevice } from './known-device.ts'
import { fits } from './passwords.ts'
import { signInSettings } from './sign-in-settings.ts'
import { countFailure, forgetFailures, mustWait } from './throttle.ts'

type CookieHeaders = [string, string][]

/** An ended session is remembered this long, so that typing which arrives late finds its person. */
const rememberedFor = 7 * 24 * 60 * 60_000

/**
 * Whether the person at the keyboard is still the one who signed in: the moment of proof, or undefined. Without a
 * password, the moment at which they proved it on the page that asks again, while that is fresh.
 */
export async function proveAgain(visit: Visit, password: string): Promise<Date | undefined> {
  const { tx, now, viewer, signedIn } = visit
  if (password === '') {
    // Whoever has a password types it: the screen may be in other hands by now.
    if (signedIn?.hasPassword) return undefined
    const age = signedIn?.provedAt ? now.getTime() - signedIn.provedAt.getTime() : Infinity
    return age <= freshFor ? signedIn?.provedAt : undefined
  }
  const tries = { kind: 'code', key: `again ${personIdOf(viewer) ?? ''}` } as const
  if (await mustWait(visit, tries)) return undefined
  const { rows } = await sql<{ secret: string | null }>`select own_sign_in_secret() as secret`.execute(tx)
  if (await fits(password, rows[0]?.secret ?? undefined)) {
    await forgetFailures(visit, tries)
    return now
  }
  await countFailure(visit, tries)
  return undefined
}

/** Begins a session and gives the headers that hand it to the browser. One that the browser had before is over. */
export async function beginSession(visit: Visit, personId: string, way: SignInWay): Promise<CookieHeaders> {
  const { now, school, secure, browser, session } = visit
  const sight = await become(visit, personId)
  const { lastsMinutes } = await signInSettings(sight)
  const token = newToken()
  await sight.tx
    .deleteFrom('sessions')
    .where('school_id', '=', school.id)
    .where((row) =>
      row.or([
        row('expires_at', '<', new Date(now.getTime() - rememberedFor)),
        ...(session ? [row('token_hash', '=', session)] : []),
      ]),
    )
    .execute()
  await sight.tx
    .insertInto('sessions')
    .values({
      school_id: school.id,
      token_hash: tokenHash(token),
      person_id: personId,
      made_at: now,
      expires_at: new Date(now.getTime() + lastsMinutes * 60_000),
      last_used_at: now,
      proved_at: null,
      way,
      device: deviceWords(browser),
    })
    .execute()
  return [['set-cookie', tokenCookie(token, secure)], ...(await rememberDevice(sight, personId))]
}

/** Notes a fresh proof, and gives the session a new token: one that leaked before is worth nothing after. */
export async function renewSession({ tx, school, session, now, secure }: Visit): Promise<CookieHeaders> {
  if (!session) return []
  const token = newToken()
  await tx
    .updateTable('sessions')
    .set({ token_hash: tokenHash(token), proved_at: now, last_used_at: now })
    .where('school_id', '=', school.id)
    .where('token_hash', '=', session)
    .execute()
  return [['set-cookie', tokenCookie(token, secure)]]
}

export async function endSession({ tx, school, session }: Visit): Promise<void> {
  if (!session) return
  await tx
    .deleteFrom('sessions')
    .where('school_id', '=', school.id)
    .where('token_hash', '=', session)
    .execute()
}
