// Taking up an invitation by the letter's link with an account elsewhere, against a real OpenID provider on this machine.
import { beforeEach, expect, test } from 'vitest'

import type { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import {
  identityProvider,
  signInElsewhere,
  thereAndBack,
  type IdentityProvider,
} from '../../../tests/identity-provider.ts'
import { pathTo } from '../../../tests/stories/letters.ts'
import { useWorld } from '../../../tests/world.ts'
import { newId } from '../../platform/ids.ts'

const world = useWorld()
let provider: IdentityProvider
let count = 0
let [email, welcome, way] = ['', '', '']

/** Somebody new is invited, and the school has a provider of its own. */
beforeEach(async () => {
  world.wait(24 * 60 * 60_000)
  await world.asSystem(({ tx }) => tx.deleteFrom('sign_in_providers').execute())
  provider = await identityProvider()
  const head = await world.browser('head')
  await head.post('/sign-in-settings/providers', {
    kind: 'other',
    name: 'Elmshire ID',
    issuer: provider.issuer,
    domain: 'oakfield.example',
    'client-id': provider.clientId,
    'client-password': provider.secret,
  })
  const id = newId(world.program.clock())
  await world.asSystem(({ tx }) =>
    tx
      .insertInto('people')
      .values({
        school_id: world.schoolId,
        id,
        full_name: 'Nia Powell',
        position: 'Music teacher',
        line_manager_id: null,
      })
      .execute(),
  )
  email = `nia${(count += 1)}@oakfield.example`
  await (await world.browser('office')).post(`/accounts/${id}/invite`, { email })
  welcome = await pathTo(world, email)
  const page = await (await world.browser()).get(welcome)
  way = /href="(\/welcome\/[\w-]+\/elsewhere\/[^"]+)/u.exec(page.text)?.[1] ?? ''
})

const account = (sub: string, address = email) => ({ sub, email: address, email_verified: true })
const isNia = async (browser: PlainBrowser) => (await browser.get('/')).text.includes('Hello, Nia Powell')

test('invitation: an account elsewhere of the invited address takes it up, and signs in from then on', async () => {
  provider.signsIn(account('nia-a'))
  const browser = await world.browser()
  expect((await browser.get(welcome)).text).toContain('Begin with Elmshire ID')
  expect((await signInElsewhere(browser, way)).location).toBe('/')
  expect(await isNia(browser)).toBe(true)
  expect((await browser.get('/account')).text).toContain('took up the invitation')
  expect((await (await world.browser()).get(welcome)).status).toBe(404)
  const again = await world.browser()
  await signInElsewhere(again, way.replace(/^.*\/elsewhere/u, '/sign-in/elsewhere'))
  expect(await isNia(again)).toBe(true)
})

test('invitation: an account of another address of the school is asked about first, and taken when it is theirs', async () => {
  provider.signsIn(account('nia-b', 'n.powell@oakfield.example'))
  const browser = await world.browser()
  const asked = await signInElsewhere(browser, way)
  expect([asked.status, asked.text.includes('Is n.powell@oakfield.example yours?')]).toEqual([200, true])
  expect((await (await world.browser()).get(welcome)).status).toBe(200)
  expect((await browser.post(`${welcome}/elsewhere`)).location).toBe('/')
  expect(await isNia(browser)).toBe(true)
})

test('invitation: a yes without the question, in another browser, or twice takes nothing up', async () => {
  provider.signsIn(account('nia-c', 'n.powell2@oakfield.example'))
  const [browser, thief] = [await world.browser(), await world.browser()]
  await signInElsewhere(browser, way)
  expect((await thief.post(`${welcome}/elsewhere`)).location).toBe(welcome)
  expect((await thief.get('/account')).status).toBe(303)
  await browser.post(`${welcome}/elsewhere`)
  expect((await browser.post(`${welcome}/elsewhere`)).status).toBe(404)
})

test('invitation: an account of a colleague, of another domain, or without a verified address is refused on the page of the letter', async () => {
  for (const [said, says] of [
    [account('tom-9', 'tom@oakfield.example'), 'is somebody else’s here'],
    [account('out', 'nia@elsewhere.example'), 'not one of this school'],
    [{ ...account('unsure'), email_verified: false }, 'doesn’t vouch for an address'],
  ] as const) {
    provider.signsIn(said)
    const browser = await world.browser()
    const answer = await signInElsewhere(browser, way)
    expect([said.sub, answer.status, answer.text.includes(says)]).toEqual([said.sub, 422, true])
    expect((await browser.get('/account')).status).toBe(303)
  }
  expect((await (await world.browser()).get(welcome)).text).toContain('Welcome, Nia Powell')
})

test('invitation: an account that signs in a colleague already takes nothing up', async () => {
  provider.signsIn(account('tom-1', 'tom@oakfield.example'))
  await signInElsewhere(await world.browser(), way.replace(/^.*\/elsewhere/u, '/sign-in/elsewhere'))
  provider.signsIn(account('tom-1', 'toms.other@oakfield.example'))
  const answer = await signInElsewhere(await world.browser(), way)
  expect([answer.status, answer.text.includes('somebody else’s here')]).toEqual([422, true])
})

test('invitation: a letter that was used or has ended meanwhile opens nothing by this way either', async () => {
  provider.signsIn(account('nia-d'))
  const browser = await world.browser()
  const back = await thereAndBack((await browser.get(way)).location)
  await (await world.browser()).post(welcome, { 'new-password': 'kettle marmot sideways' })
  expect((await browser.get(back)).status).toBe(404)
  expect((await browser.get('/account')).status).toBe(303)
  expect(world.logged).toEqual([])
})
