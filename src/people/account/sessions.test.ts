// Sessions: they end by rest and by age, can be looked at, and be ended from elsewhere.
import { beforeEach, expect, test } from 'vitest'

import { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { origin } from '../../../tests/open-program.ts'
import { useWorld } from '../../../tests/world.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'
import { deviceWords } from '../device-words.ts'

const world = useWorld()
const minute = 60_000
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'

beforeEach(() => world.wait(20 * 60 * minute))

/** A browser that says what it is. */
async function on(userAgent: string, email = 'tom@oakfield.example'): Promise<PlainBrowser> {
  const browser = new PlainBrowser((request) => {
    request.headers.set('user-agent', userAgent)
    return world.fetch(request)
  }, origin)
  await browser.post('/sign-in', { email, password: demoPassword })
  return browser
}

const rows = () => world.as('teacher', ({ tx }) => tx.selectFrom('sessions').selectAll().execute())

test('sessions: one ends after two hours of rest, and goes on while it is used', async () => {
  const [used, rests] = [await world.browser('teacher'), await world.browser('manager')]
  for (let each = 0; each < 4; each++) {
    world.wait(45 * minute)
    expect((await used.get('/')).status).toBe(200)
  }
  expect((await rests.get('/')).location).toMatch(/^.sign-in/u)
})

test('sessions: one ends ten hours after it began, however busy it was', async () => {
  const browser = await world.browser('teacher')
  for (let each = 0; each < 9; each++) {
    world.wait(66 * minute)
    expect((await browser.get('/')).status).toBe(200)
  }
  world.wait(10 * minute)
  expect((await browser.get('/')).status).toBe(303)
})

test('sessions: a school’s own times count instead of the usual ones', async () => {
  await world.asSystem(({ tx }) =>
    tx
      .insertInto('sign_in_settings')
      .values({ school_id: world.schoolId, idle_minutes: 15, lasts_minutes: 60, invite_days: 7 })
      .execute(),
  )
  const browser = await world.browser('teacher')
  world.wait(16 * minute)
  expect((await browser.get('/')).status).toBe(303)
  await world.asSystem(({ tx }) =>
    tx.updateTable('sign_in_settings').set({ idle_minutes: 120, lasts_minutes: 600 }).execute(),
  )
})

test('sessions: reading pages writes "last used" once in five minutes, not each time', async () => {
  const browser = await world.browser('teacher')
  const lastUsed = async () => Math.max(...(await rows()).map((row) => row.last_used_at.getTime()))
  const began = await lastUsed()
  world.wait(4 * minute)
  await browser.get('/sites')
  expect(await lastUsed()).toBe(began)
  world.wait(2 * minute)
  await browser.get('/sites')
  expect(await lastUsed()).toBe(world.program.clock().getTime())
})

test('sessions: the page names each device in plain words, and signs out there', async () => {
  const [desk, phone] = [await on(firefox), await on(iphone)]
  const page = await desk.get('/account/sessions')
  expect(page.text).toContain('Firefox on Windows')
  expect(page.text).toContain('Safari on iPhone')
  const [, address = ''] = /action="(\/account\/sessions\/[^"]+)"/u.exec(page.text) ?? []
  expect((await desk.post(address)).status).toBe(303)
  expect((await phone.get('/')).status).toBe(303)
  expect((await desk.get('/')).status).toBe(200)
})

test('sessions: "sign out everywhere else" ends all but the one that asks', async () => {
  const browsers = [await on(firefox), await on(iphone), await on(iphone)]
  await browsers[0]?.post('/account/sessions')
  const statuses: (number | undefined)[] = []
  for (const browser of browsers) statuses.push((await browser.get('/'))?.status)
  expect(statuses).toEqual([200, 303, 303])
})

test('sessions: nobody sees or ends a session of somebody else', async () => {
  const [tom, priya] = [await on(firefox), await on(iphone, 'priya@oakfield.example')]
  expect((await priya.get('/account/sessions')).text).not.toContain('Firefox on Windows')
  const [own] = await rows()
  await priya.post(`/account/sessions/${own?.id ?? ''}`)
  await priya.post('/account/sessions')
  expect((await tom.get('/')).status).toBe(200)
})

test('sessions: each sign-in gives a new token and ends the one before, and only hashes are stored', async () => {
  const browser = await on(firefox)
  const before = browser.cookie
  await browser.post('/sign-in', { email: 'tom@oakfield.example', password: demoPassword })
  expect(browser.cookie).not.toBe(before)
  const old = await world.fetch(new Request(`${origin}/`, { headers: { cookie: before } }))
  expect(old.status).toBe(303)
  const stored = JSON.stringify(await rows())
  const token = /gatepost=([^;]+)/u.exec(browser.cookie)?.[1] ?? 'none'
  expect(stored).not.toContain(token)
})

test('a device is named from what its browser says, however odd', () => {
  const edge = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0'
  expect(deviceWords(edge)).toBe('Edge on Windows')
  expect(deviceWords('curl/8')).toBe('A browser that we don’t know')
  expect(deviceWords('<script>alert(1)</script>')).toBe('A browser that we don’t know')
})
