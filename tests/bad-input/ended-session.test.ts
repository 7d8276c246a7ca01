// A session that ends in the middle of a form: what was typed waits, sealed, and can be sent after all.
import { expect, test } from 'vitest'

import { demoPassword } from '../../src/demo/oakfield.data.ts'
import type { PlainBrowser } from '../browser-without-screen.ts'
import { fillIn } from '../stories/open-site.ts'
import { useWorld } from '../world.ts'
import { statusOfClearPage } from './clear-page.ts'

const world = useWorld()
const hours = 60 * 60_000

/** Signs in again where the program asks for it, and opens what it kept. */
async function signInAgain(browser: PlainBrowser, asked: string) {
  expect(asked).toMatch(/^\/sign-in\?to=%2Fkept%2F/u)
  expect((await browser.get(asked)).text).toContain('What you typed is kept.')
  const to = decodeURIComponent(asked.replace('/sign-in?to=', ''))
  const back = await browser.post('/sign-in', { email: 'tom@oakfield.example', password: demoPassword, to })
  return browser.get(back.location)
}

/** The fields and the address of the first form of a page that has any besides signing out. */
function firstForm(html: string): { action: string; fields: Record<string, string[]> } {
  const form = /<main.*?<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/su.exec(html)
  const fields: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of (form?.[2] ?? '').matchAll(/name="([^"]*)" value="([^"]*)"/gu))
    (fields[name] ??= []).push(value)
  return { action: form?.[1] ?? '', fields }
}

test('a step of the approval form that arrives late is given back, sent, and then stands in the form', async () => {
  const browser = await world.browser('teacher')
  const id = await fillIn(world, browser)
  world.wait(11 * hours)
  const late = await browser.post(`/sites/${id}/form/audience`, {
    audience: ['pupils', 'staff'],
    'audience-pupils-ages': '8 to 9, typed late',
  })
  const kept = await signInAgain(browser, late.location)
  expect(statusOfClearPage(kept)).toBe(200)
  const { action, fields } = firstForm(kept.text)
  expect((await browser.post(action, fields)).status).toBe(303)
  expect((await browser.get(`/sites/${id}/form/audience`)).text).toContain('8 to 9, typed late')
  expect(await world.as('teacher', ({ tx }) => tx.selectFrom('kept_typing').selectAll().execute())).toEqual(
    [],
  )
  expect(world.logged).toEqual([])
})

test('a password that arrives late is not kept, and nothing is signed', async () => {
  const browser = await world.browser('manager')
  world.wait(11 * hours)
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  const path = `/sites/${id}/do/approve-as-line-manager`
  const late = await browser.post(path, { 'typed-name': 'Priya Raman', password: demoPassword })
  expect(late.location).toContain('kept')
  const rows = await world.as('manager', ({ tx }) => tx.selectFrom('kept_typing').selectAll().execute())
  const opened = rows.map(({ sealed }) => world.program.seal.open(sealed).toString('utf8')).join('')
  expect(opened).toContain('Priya Raman')
  expect(opened).not.toContain(demoPassword)
  const state = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('sites').select('state').where('id', '=', id).executeTakeFirst(),
  )
  expect(state?.state).toBe('with-line-manager')
})

test('typing that arrives from nobody we know gets a page that says the browser still has it', async () => {
  const browser = await world.browser()
  const answer = await browser.post('/sites', { anything: 'typed' })
  expect(statusOfClearPage(answer)).toBe(401)
  expect(await world.as('teacher', ({ tx }) => tx.selectFrom('kept_typing').selectAll().execute())).toEqual(
    [],
  )
})

test('a cookie that is no session of ours is passed over', async () => {
  const { fetch } = world
  for (const cookie of [
    'gatepost=x',
    `gatepost=${'A'.repeat(43)}`,
    'gatepost=; gatepost=',
    `x=${'y'.repeat(9000)}`,
  ]) {
    const response = await fetch(new Request('http://oakfield.test/sites', { headers: { cookie } }))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fsites'])
  }
  expect(world.logged).toEqual([])
})
