// Signing in with an account elsewhere, against a real OpenID provider on this machine.
import { beforeEach, expect, test } from 'vitest'

import {
  identityProvider,
  signInElsewhere,
  thereAndBack,
  type IdentityProvider,
} from '../../../tests/identity-provider.ts'
import { useTwoSchools } from '../../../tests/two-schools.ts'

const schools = useTwoSchools()
let provider: IdentityProvider
let path = ''

const tom = { sub: 'tom-1', email: 'Tom@oakfield.example', email_verified: true }

/** Adds the provider by the page, as the head does, and finds the link on the sign-in page. */
async function add(kind: 'google' | 'microsoft' | 'other', tenant: string | null = null): Promise<void> {
  const { world } = schools
  provider = await identityProvider()
  const head = await world.browser('head')
  const answer = await head.post('/sign-in-settings/providers', {
    kind: 'other',
    name: 'Elmshire ID',
    issuer: provider.issuer,
    domain: '@Oakfield.example',
    'client-id': provider.clientId,
    'client-password': provider.secret,
  })
  expect(answer.location).toBe('/sign-in-settings')
  // Google and Microsoft answer at addresses of their own: the test's provider takes their part.
  await world.asSystem(({ tx }) =>
    tx.updateTable('sign_in_providers').set({ kind, tenant }).where('issuer', '=', provider.issuer).execute(),
  )
  const page = await (await world.browser()).get('/sign-in')
  path =
    [...page.text.matchAll(/href="(\/sign-in\/elsewhere\/[^"?]+)/gu)].map(([, href]) => href).at(-1) ?? ''
}

beforeEach(async () => {
  schools.world.wait(24 * 60 * 60_000)
  await schools.world.asSystem(({ tx }) => tx.deleteFrom('sign_in_providers').execute())
})

test('elsewhere: an account with a verified address of the school signs in, and is known by its subject from then on', async () => {
  await add('other')
  provider.signsIn(tom)
  const browser = await schools.world.browser()
  expect((await signInElsewhere(browser, `${path}?to=/sites`)).location).toBe('/sites')
  expect((await browser.get('/')).text).toContain('Hello, Tom O’Neill')
  expect((await browser.get('/account')).text).toContain('Elmshire ID')
  // The address changed there; it is the same account.
  provider.signsIn({ ...tom, email: 'tom.oneill@oakfield.example' })
  expect((await signInElsewhere(await schools.world.browser(), path)).location).toBe('/')
  // Another account that has taken over the address is another account.
  provider.signsIn({ sub: 'new-tom', email: 'nobody@oakfield.example', email_verified: true })
  const unknown = await signInElsewhere(await schools.world.browser(), path)
  expect([unknown.status, unknown.text.includes('Nobody here has the address')]).toEqual([403, true])
})

test('elsewhere: an address that nobody verified, or of another domain, is refused in a plain sentence', async () => {
  await add('other')
  for (const said of [
    { ...tom, sub: 'x1', email_verified: false },
    { ...tom, sub: 'x2', email: 'tom@elsewhere.example' },
    { ...tom, sub: 'x3', email: 'tom@oakfield.example.elsewhere.example' },
    { sub: 'x4' },
  ]) {
    provider.signsIn(said)
    const browser = await schools.world.browser()
    const answer = await signInElsewhere(browser, path)
    expect([said.sub, answer.status]).toEqual([said.sub, 403])
    expect(answer.text).toMatch(/not one of this school|We don’t know this account yet/u)
    expect((await browser.get('/account')).status).toBe(303)
  }
})

test('elsewhere: a Google account of another Workspace, or of none, is refused', async () => {
  await add('google')
  for (const hd of ['elsewhere.example', '']) {
    provider.signsIn({ ...tom, sub: `g-${hd}`, ...(hd ? { hd } : {}) })
    expect((await signInElsewhere(await schools.world.browser(), path)).status).toBe(403)
  }
  provider.signsIn({ ...tom, sub: 'g-ours', hd: 'oakfield.example' })
  expect((await signInElsewhere(await schools.world.browser(), path)).location).toBe('/')
})

test('elsewhere: a Microsoft account of another directory is refused', async () => {
  const ours = '11111111-2222-3333-4444-555555555555'
  await add('microsoft', ours)
  const said = { sub: 'm-1', preferred_username: 'priya@oakfield.example' }
  for (const tid of ['99999999-2222-3333-4444-555555555555', '']) {
    provider.signsIn({ ...said, ...(tid ? { tid } : {}) })
    expect((await signInElsewhere(await schools.world.browser(), path)).status).toBe(403)
  }
  provider.signsIn({ ...said, tid: ours })
  expect((await signInElsewhere(await schools.world.browser(), path)).location).toBe('/')
})

test('elsewhere: coming back twice, in another browser, or with a changed state signs nobody in', async () => {
  await add('other')
  provider.signsIn(tom)
  const browser = await schools.world.browser()
  const there = await browser.get(path)
  const back = await thereAndBack(there.location)
  const thief = await schools.world.browser()
  expect((await thief.get(back)).status).toBe(403)
  const [changed, again] = [await schools.world.browser(), await schools.world.browser()]
  const another = await thereAndBack((await changed.get(path)).location)
  expect((await changed.get(another.replace(/state=[^&]+/u, 'state=made-up'))).status).toBe(403)
  const mixed = await thereAndBack((await again.get(path)).location)
  expect((await browser.get(mixed)).status).toBe(403)
  expect((await browser.get(back)).status).toBe(403)
  const fresh = await signInElsewhere(browser, path)
  expect(fresh.location).toBe('/')
  expect(schools.world.logged).toEqual([])
})

test('elsewhere: whoever says no there, or comes with nonsense, gets a page that says what to do', async () => {
  await add('other')
  for (const query of ['', '?error=access_denied&state=x', '?code=x', `?code=${'x'.repeat(5000)}&state=y`]) {
    const browser = await schools.world.browser()
    await browser.get(path)
    const answer = await browser.get(`/sign-in/elsewhere${query}`)
    expect([query.slice(0, 20), answer.status]).toEqual([query.slice(0, 20), 403])
    expect(answer.text).toContain('did not sign you in')
  }
  expect(schools.world.logged).toEqual([])
})

test('elsewhere: where the provider signed in, no second step is asked, in a real school too', async () => {
  const { world } = schools
  await add('other')
  const real = (demonstration: boolean) =>
    world.asSystem(({ tx }) => tx.updateTable('schools').set({ demonstration }).execute())
  await real(false)
  provider.signsIn({ sub: 'mei-1', email: 'mei@oakfield.example', email_verified: true })
  expect((await signInElsewhere(await world.browser(), `${path}?to=/sites`)).location).toBe('/sites')
  await real(true)
})

test('elsewhere: a fresh proof is asked of the provider again, and of the same person', async () => {
  await add('other')
  provider.signsIn(tom)
  const browser = await schools.world.browser()
  await signInElsewhere(browser, path)
  schools.world.wait(20 * 60_000)
  expect((await browser.get('/account/codes')).location).toBe('/prove?to=%2Faccount%2Fcodes')
  const proving = `${path.replace('/sign-in/', '/prove/')}?to=/account/codes`
  expect((await browser.get('/prove?to=/account/codes')).text).toContain(path.replace('/sign-in/', '/prove/'))
  provider.signsIn({ sub: 'dan-1', email: 'dan@oakfield.example', email_verified: true })
  expect((await signInElsewhere(browser, proving)).status).toBe(422)
  provider.signsIn(tom)
  // Without the part of the question that asks when, the answer doesn't say so, and proves nothing.
  const asked = (await browser.get(proving)).location.replace(/&(?:prompt|max_age)=[^&]+/gu, '')
  expect((await browser.get(await thereAndBack(asked))).status).toBe(422)
  expect((await signInElsewhere(browser, proving)).location).toBe('/account/codes')
  expect((await browser.get('/account/codes')).status).toBe(200)
})

test('elsewhere: only the head and the technician set it up; another school neither sees nor uses it; the secret is sealed', async () => {
  const { world, other } = schools
  await add('other')
  expect((await (await world.browser('office')).get('/sign-in-settings')).status).toBe(403)
  expect((await (await other.browser()).get('/sign-in')).text).not.toContain('Elmshire ID')
  expect((await (await other.browser()).get(path)).status).toBe(404)
  const rows = await world.asSystem(({ tx }) => tx.selectFrom('sign_in_providers').selectAll().execute())
  expect(rows[0]?.client_secret.toString('latin1')).not.toContain(provider.secret)
  const teacher = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('sign_in_providers').selectAll().execute(),
  )
  expect(teacher).toEqual([])
})
