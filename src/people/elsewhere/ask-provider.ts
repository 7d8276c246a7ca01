// Speaks with an OpenID provider. What it needs in between (state, nonce, verifier) stays with us. Source: OpenID Connect Core.
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client'

import type { Claims } from './is-ours.ts'
import type { Provider } from './provider.ts'

/** What a sign-in in progress remembers. */
export interface Asking {
  state: string
  nonce: string
  verifier: string
}

type Address = Pick<Provider, 'issuer' | 'clientId' | 'secret'>

/** Seconds after which a provider that says nothing is given up. */
const patience = 5
/** How long ago a person may have signed in there for it to count as a fresh proof. */
const freshSeconds = 300
/** What a provider says of itself is asked again after an hour, in milliseconds. */
const remembers = 60 * 60_000
const known = new Map<string, { at: number; found: Promise<Configuration> }>()

/** What the provider says of itself; rejects where none answers at the address. */
export function meet({ issuer, clientId, secret }: Address, now: Date): Promise<Configuration> {
  const key = JSON.stringify([issuer, clientId, secret])
  const before = known.get(key)
  if (before && now.getTime() - before.at < remembers) return before.found
  const found = discovery(new URL(issuer), clientId, secret, ClientSecretPost(secret), {
    timeout: patience,
    // On this machine itself nobody listens in: for tests and for trying out.
    execute: isLoopback(issuer) ? [allowInsecureRequests] : [],
  })
  known.set(key, { at: now.getTime(), found })
  // One that did not answer is asked again next time.
  found.catch(() => known.delete(key))
  return found
}

export const isLoopback = (issuer: string): boolean =>
  /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/|$)/u.test(issuer)

/** Where to send the browser, and what to remember until it comes back. `fresh`: the provider must ask for the password again. */
export async function askProvider(
  provider: Provider,
  back: string,
  now: Date,
  fresh: boolean,
): Promise<{ to: string; asking: Asking }> {
  const asking = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
  const url = buildAuthorizationUrl(await meet(provider, now), {
    redirect_uri: back,
    scope: 'openid email profile',
    state: asking.state,
    nonce: asking.nonce,
    code_challenge: await calculatePKCECodeChallenge(asking.verifier),
    code_challenge_method: 'S256',
    ...(provider.kind === 'google' && provider.domain ? { hd: provider.domain } : {}),
    ...(fresh ? { prompt: 'login', max_age: String(freshSeconds) } : {}),
  })
  return { to: url.href, asking }
}

/** What the provider says of the person who came back; undefined where anything about it is not right. */
export async function hearProvider(
  provider: Provider,
  cameBack: URL,
  { state, nonce, verifier }: Asking,
  now: Date,
  fresh: boolean,
): Promise<Claims | undefined> {
  const tokens = await meet(provider, now)
    .then((config) =>
      authorizationCodeGrant(config, cameBack, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
        // Whoever carries the question there could leave a part of it out, so the answer itself must say when.
        ...(fresh ? { maxAge: freshSeconds } : {}),
      }),
    )
    // Refused there, tampered with, or out of reach: in each case nobody is signed in.
    .catch(() => undefined)
  return tokens?.claims()
}
