// Somebody who works at two schools of this program goes from one to the other, and neither opens the other by itself.
import { beforeEach, expect, test } from 'vitest'

import type { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { useTwoSchools } from '../../../tests/two-schools.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'

const schools = useTwoSchools()
const minute = 60_000
const elmfield = 'http://elmfield.test'
beforeEach(() => schools.world.wait(24 * 60 * minute))

/** Each page of somebody with another school leads there. */
const leadsOver = /\/account\/schools\/[^"]+\/go"[^>]*>Go to /u

/** The address of a link to the other school on a page. */
const thereOn = (text: string): string => new RegExp(`href="${elmfield}([^"]+)"`, 'u').exec(text)?.[1] ?? ''

const ask = async (from: PlainBrowser, host = 'elmfield.test') =>
  thereOn((await from.post('/account/schools', { host })).text)

/** Links one person's accounts at both schools, and gives the browsers in which they are signed in. */
async function linked(here: string, there = here) {
  const { world, other } = schools
  const [at, beyond] = [await world.browser(here), await other.browser(there)]
  const path = await ask(at)
  const answer = await beyond.post(path)
  return { at, beyond, path, answer }
}

const idOf = (text: string): string => /\/account\/schools\/([^"/]+)\/go/u.exec(text)?.[1] ?? ''

test('two schools: asked at one and answered by a sign-in at the other, each then leads to the other', async () => {
  const { world, other } = schools
  const at = await world.browser('teacher')
  expect((await at.get('/account')).text).toContain('/account/schools')
  const path = await ask(at, `${elmfield}/sign-in?to=%2F`)
  const beyond = await other.browser()
  const first = await beyond.get(path)
  expect(first.location).toBe(`/sign-in?to=${encodeURIComponent(path)}`)
  const credentials = { email: 'tom@oakfield.example', password: demoPassword, to: path }
  expect((await beyond.post('/sign-in', credentials)).location).toBe(path)
  expect((await beyond.get(path)).text).toContain('Are you Tom O’Neill at Oakfield Primary School too?')
  expect((await beyond.post(path)).location).toBe('/account/schools?done=added')
  for (const browser of [at, beyond]) expect((await browser.get('/')).text).toMatch(leadsOver)
  const told = await other.asSystem(({ tx, now }) =>
    tx.selectFrom('letters').select(['to_person', 'subject']).where('written_at', '=', now).execute(),
  )
  expect(told).toEqual([
    { to_person: other.id('teacher'), subject: expect.stringContaining('your other school') },
  ])
})

test('two schools: where one is signed in at both, going over is one act', async () => {
  const { at, beyond } = await linked('manager')
  const go = `/account/schools/${idOf((await at.get('/')).text)}/go`
  const { status, location } = await at.get(go)
  expect([status, location.startsWith(`${elmfield}/switch/`)]).toEqual([303, true])
  expect((await beyond.get(location.replace(elmfield, ''))).location).toBe('/')
})

test('two schools: where one is not signed in there, its own sign-in asks, with the address filled in, once and for a minute', async () => {
  const { world, other } = schools
  const { at } = await linked('assistant')
  const go = `/account/schools/${idOf((await at.get('/')).text)}/go`
  const path = (await at.get(go)).location.replace(elmfield, '')
  const browser = await other.browser()
  const page = await browser.get(path)
  expect([page.status, page.text.includes('value="mei@oakfield.example"')]).toEqual([200, true])
  expect((await browser.get('/account')).status).toBe(303)
  // A second look, another browser, and the first school itself get nothing by it.
  expect((await browser.get(path)).location).toBe('/')
  const late = (await at.get(go)).location.replace(elmfield, '')
  expect((await (await world.browser()).get(late)).location).toBe('/')
  world.wait(minute + 1000)
  expect((await browser.get(late)).location).toBe('/')
})

test('two schools: somebody else who is signed in there is not taken for the person who comes', async () => {
  const { at } = await linked('communications')
  const dan = await schools.other.browser('office')
  const path = (await at.get(`/account/schools/${idOf((await at.get('/')).text)}/go`)).location
  const page = await dan.get(path.replace(elmfield, ''))
  expect(page.text).toContain('value="dan@oakfield.example"')
})

test('two schools: a question opens once, for ten minutes, at the school that was named, to somebody fresh', async () => {
  const { world, other } = schools
  const { at, path } = await linked('safeguarding')
  const samira = await other.browser('safeguarding')
  expect((await samira.post(path)).status).toBe(404)
  const again = await ask(at)
  expect((await (await world.browser('office')).get(again)).status).toBe(404)
  expect((await (await other.browser()).post(again)).status).toBe(401)
  world.wait(10 * minute + 1000)
  expect((await samira.get(again)).status).toBe(404)
  world.wait(6 * minute)
  expect((await at.post('/account/schools', { host: 'elmfield.test' })).location).toMatch(/^\/prove/u)
})

test('two schools: whoever takes it off, leaves, or begins anew has no way over any more', async () => {
  const { world, other } = schools
  const { at, beyond } = await linked('chair')
  const id = idOf((await at.get('/')).text)
  expect((await beyond.post(`/account/schools/${world.schoolId}/off`)).location).toBe('/account/schools')
  expect([
    (await at.get('/')).text.search(leadsOver) >= 0,
    (await at.get(`/account/schools/${id}/go`)).status,
  ]).toEqual([false, 404])
  const second = await linked('volunteer')
  await other.asSystem(({ tx, today }) =>
    tx
      .updateTable('person_capacities')
      .set({ ends: today })
      .where('person_id', '=', other.id('volunteer'))
      .execute(),
  )
  expect((await second.at.get('/')).text).toMatch(leadsOver)
  world.wait(25 * 60 * minute)
  const hazel = await world.browser('volunteer')
  expect((await hazel.get('/')).text).not.toMatch(leadsOver)
  expect((await hazel.get(`/account/schools/${id}/go`)).status).toBe(404)
  const third = await linked('starter')
  await (await world.browser('office')).post(`/accounts/${world.id('starter')}/begin-anew`)
  expect((await third.beyond.get('/')).text).not.toMatch(leadsOver)
})

test('two schools: an account has one other at each school: a newer yes takes the place of the one before', async () => {
  const first = await linked('head', 'head')
  const second = await linked('office', 'head')
  expect((await first.at.get('/')).text).not.toMatch(leadsOver)
  expect((await second.at.get('/')).text).toMatch(leadsOver)
})

test('two schools: an address of no school, of this one, or none is refused, and what was typed stays', async () => {
  const at = await schools.world.browser('teacher')
  for (const [host, says] of [
    ['nowhere.test', 'No other school is found there.'],
    ['oakfield.test', 'where you are now'],
    ['', 'Type the address'],
    ['<b>', 'Type the address'],
    ['x'.repeat(400), 'Type the address'],
  ] as const) {
    const answer = await at.post('/account/schools', { host })
    expect([host.slice(0, 12), answer.status, answer.text.includes(says)]).toEqual([
      host.slice(0, 12),
      422,
      true,
    ])
  }
  for (const token of ['x', 'A'.repeat(43), 'A'.repeat(5000)]) {
    expect((await at.get(`/switch/${token}`)).location).toBe('/')
    expect((await at.get(`/account/schools/join/${token}`)).status).toBe(404)
  }
  expect(schools.world.logged).toEqual([])
})

test('two schools: neither reads what the other holds of it, and no page says who has an account where', async () => {
  const { world, other } = schools
  await linked('teacher')
  const rows = (who: typeof world, key: string) =>
    who.as(key, ({ tx }) => tx.selectFrom('account_links').select(['school_id', 'person_id']).execute())
  expect(await rows(world, 'head')).toEqual([])
  expect(await rows(world, 'teacher')).toEqual([
    { school_id: world.schoolId, person_id: world.id('teacher') },
  ])
  expect(await rows(other, 'teacher')).toEqual([
    { school_id: other.schoolId, person_id: other.id('teacher') },
  ])
})
