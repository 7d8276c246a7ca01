// Somebody without a password: how they sign, and how they get one.
import { beforeAll, expect, test } from 'vitest'

import type { PlainBrowser } from '../../tests/browser-without-screen.ts'
import { fillIn } from '../../tests/stories/open-site.ts'
import { useWorld } from '../../tests/world.ts'

const world = useWorld()
let site = ''
let browser: PlainBrowser

beforeAll(async () => {
  const author = await world.browser('teacher')
  site = await fillIn(world, author)
  await author.post(`/sites/${site}/send`)
})

/** As if the manager had come by a passkey: signed in, and no password anywhere. */
async function withoutPassword(): Promise<void> {
  browser = await world.browser('manager')
  await world.asSystem(({ tx }) => tx.updateTable('sign_ins').set({ password_hash: null }).execute())
}

const proves = () =>
  world.as('manager', ({ tx, now }) => tx.updateTable('sessions').set({ proved_at: now }).execute())

test('signature: whoever has no password shows on a page of its own that it is them, and signs within five minutes', async () => {
  await withoutPassword()
  const path = `/sites/${site}/do/approve-as-line-manager`
  const before = await browser.get(path)
  expect(before.text).toContain(`href="/prove?to=${encodeURIComponent(path)}"`)
  expect(before.text).not.toContain('type="password"')
  expect((await browser.post(path, { 'typed-name': 'Priya Raman' })).status).toBe(422)
  await proves()
  world.wait(6 * 60_000)
  expect((await browser.post(path, { 'typed-name': 'Priya Raman' })).status).toBe(422)
  await proves()
  expect((await browser.get(path)).text).toContain('You have just shown that it is you.')
  expect((await browser.post(path, { 'typed-name': 'Priya Raman' })).status).toBe(303)
})

test('password: whoever has none can choose one, after a fresh sign-in and without an old one', async () => {
  const fresh = 'kettle marmot sideways'
  world.wait(16 * 60_000)
  expect((await browser.get('/account/password')).location).toBe('/prove?to=%2Faccount%2Fpassword')
  expect((await browser.post('/account/password', { 'new-password': fresh })).status).toBe(303)
  const email = 'priya@oakfield.example'
  expect((await (await world.browser()).post('/sign-in', { email, password: fresh })).status).toBe(422)
  await proves()
  expect((await browser.get('/account/password')).text).not.toContain('The password that you have now')
  expect((await browser.post('/account/password', { 'new-password': fresh })).location).toBe(
    '/account?done=password',
  )
  expect((await (await world.browser()).post('/sign-in', { email, password: fresh })).status).toBe(303)
})
