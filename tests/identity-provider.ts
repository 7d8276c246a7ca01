// A real OpenID provider on this machine, which signs in whomever the test says, and a browser's way there and back.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Provider } from 'oidc-provider'
import { onTestFinished } from 'vitest'

import type { Answer, PlainBrowser } from './browser-without-screen.ts'
import { origin } from './open-program.ts'

/** What the provider says of an account. */
export type Said = { sub: string } & Record<string, string | boolean>

export interface IdentityProvider {
  issuer: string
  clientId: string
  secret: string
  /** Whom it signs in next; undefined: it asks nobody in. */
  signsIn: (account: Said) => void
}

/** Starts a provider; it ends with the test. */
export async function identityProvider(): Promise<IdentityProvider> {
  const server = createServer()
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { clientId: 'gatepost', secret: 'a-secret-of-the-test' }
  let next: Said = { sub: 'nobody' }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.secret,
        redirect_uris: [`${origin}/sign-in/elsewhere`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    cookies: { keys: ['a-key-of-the-test'] },
    claims: {
      openid: ['sub', 'hd', 'tid'],
      email: ['email', 'email_verified'],
      profile: ['preferred_username'],
    },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...next, sub }) }),
    loadExistingGrant: async (context) => {
      const grant = new provider.Grant({
        clientId: client.clientId,
        accountId: context.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    void provider.interactionFinished(request, response, { login: { accountId: next.sub } })
  })
  onTestFinished(
    () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  )
  return {
    issuer,
    ...client,
    signsIn: (account) => {
      next = account
    },
  }
}

/** Goes to the provider as a browser would, and gives the path with which it sends one back to us. */
export async function thereAndBack(location: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = location
  for (let each = 0; each < 10 && !at.startsWith(origin); each++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    at = new URL(response.headers.get('location') ?? '/lost', at).href
  }
  return at.replace(origin, '')
}

/** The whole way: from our sign-in page to the provider and back. */
export async function signInElsewhere(browser: PlainBrowser, path: string): Promise<Answer> {
  const there = await browser.get(path)
  return browser.get(await thereAndBack(there.location))
}
