// Signing in with a password, and what happens when a session has ended.
import { expect, test } from 'vitest'

import { useWorld } from '../../tests/world.ts'
import { demoPassword } from '../demo/oakfield.data.ts'

const world = useWorld()
const hours = 60 * 60_000

test('sign-in lets a person in with address and password, and shows their name', async () => {
  const browser = await world.browser('teacher')
  const home = await browser.get('/')
  expect(home.status).toBe(200)
  expect(home.text).toContain('Tom O’Neill')
})

test('sign-in answers a wrong password and an unknown address alike, and keeps the address typed', async () => {
  const browser = await world.browser()
  const wrong = await browser.post('/sign-in', { email: 'tom@oakfield.example', password: 'not this' })
  const unknown = await browser.post('/sign-in', { email: 'nobody@oakfield.example', password: 'not this' })
  expect([wrong.status, unknown.status]).toEqual([422, 422])
  expect(wrong.text).toContain('don’t belong together')
  expect(wrong.text).toContain('value="tom@oakfield.example"')
  expect(unknown.text).toContain('don’t belong together')
})

test('sign-in never sends anybody to another site', async () => {
  for (const to of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
    const browser = await world.browser()
    const answer = await browser.post('/sign-in', {
      email: 'tom@oakfield.example',
      password: demoPassword,
      to,
    })
    expect(answer.location).toBe('/')
  }
})

test('a page for staff sends a visitor to sign in, and back afterwards', async () => {
  const browser = await world.browser()
  expect((await browser.get('/sites')).location).toBe('/sign-in?to=%2Fsites')
})

test('an ended session keeps what was typed, sealed, and gives it back to the same person only', async () => {
  const browser = await world.browser('teacher')
  const site = (await browser.post('/sites')).location
  world.wait(11 * hours)
  const late = await browser.post(site, { department: 'Year 4, typed for an hour' })
  expect(late.status).toBe(303)
  const kept = decodeURIComponent(late.location.replace('/sign-in?to=', ''))
  expect(kept).toMatch(/^\/kept\//u)
  const stored = await world.as('teacher', ({ tx }) => tx.selectFrom('kept_typing').selectAll().execute())
  expect(stored[0]?.sealed.includes('typed for an hour')).toBe(false)
  expect((await (await world.browser('manager')).get(kept)).status).toBe(404)
  const back = await world.browser('teacher')
  const page = await back.get(kept)
  expect(page.text).toContain('Year 4, typed for an hour')
  expect(page.text).toContain(`action="${site}"`)
  const id = kept.replace('/kept/', '')
  expect((await back.post(site, { department: 'Year 4, typed for an hour', _kept: id })).status).toBe(303)
  expect((await back.get(kept)).status).toBe(404)
})

test('signing out ends the session on the server, not only in the browser', async () => {
  const browser = await world.browser('teacher')
  await browser.post('/sign-out')
  const rows = await world.as('teacher', ({ tx, now }) =>
    tx.selectFrom('sessions').select('expires_at').where('expires_at', '>', now).execute(),
  )
  const before = rows.length
  await (await world.browser('teacher')).post('/sign-out')
  const after = await world.as('teacher', ({ tx, now }) =>
    tx.selectFrom('sessions').select('expires_at').where('expires_at', '>', now).execute(),
  )
  expect(after).toHaveLength(before)
})

test('somebody who is signed in already is not asked again', async () => {
  const browser = await world.browser('teacher')
  expect((await browser.get('/sign-in?to=/sites')).location).toBe('/sites')
})

test('a form sent after signing out is not taken, and the page says that the browser still has it', async () => {
  const browser = await world.browser('teacher')
  const site = (await browser.post('/sites')).location
  await browser.post('/sign-out')
  const answer = await browser.post(site, { department: 'Year 4' })
  expect(answer.status).toBe(401)
  expect(answer.text).toContain('go back one page')
})
