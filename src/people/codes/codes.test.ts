// One-time codes: set up with a phone, asked at each sign-in, good once; and recovery codes for the day without the phone.
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'

import type { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { codeAt, keyOn, offerOn, recoveryOn } from '../../../tests/stories/one-time-codes.ts'
import { useWorld } from '../../../tests/world.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'
import { newSecret, stepOf } from './one-time-code.ts'

const world = useWorld()
const email = 'tom@oakfield.example'
const now = () => world.program.clock()
let key = ''
let recovery: string[] = []

beforeEach(() => world.wait(25 * 60 * 60_000))

/** Signs in with the password as far as it goes. */
async function withPassword(): Promise<{ browser: PlainBrowser; location: string }> {
  const browser = await world.browser()
  const { location } = await browser.post('/sign-in', { email, password: demoPassword, to: '/sites' })
  return { browser, location }
}

test('codes: somebody sets them up with a code from the phone, and gets ten recovery codes once', async () => {
  const browser = await world.browser('teacher')
  const page = await browser.get('/account/codes')
  key = keyOn(page)
  expect(key).toMatch(/^[A-Z2-7]{32}$/u)
  const wrong = await browser.post('/account/codes', { offer: offerOn(page), code: '000000' })
  expect([wrong.status, keyOn(wrong)]).toEqual([422, key])
  const done = await browser.post('/account/codes', { offer: offerOn(wrong), code: codeAt(key, now()) })
  recovery = recoveryOn(done)
  expect([done.status, new Set(recovery).size]).toEqual([200, 10])
  expect((await browser.get('/account')).text).toContain('10 left')
})

test('codes: after the password a code is asked, and leads where one wanted to go', async () => {
  const { browser, location } = await withPassword()
  expect(location).toBe('/sign-in/code?to=%2Fsites')
  expect((await browser.get('/sites')).status).toBe(303)
  const page = await browser.get(location)
  expect([page.status, page.text.includes('value="/sites"')]).toEqual([200, true])
  const on = await browser.post('/sign-in/code', { code: codeAt(key, now()), to: '/sites' })
  expect([on.status, on.location]).toEqual([303, '/sites'])
  expect((await browser.get('/sites')).status).toBe(200)
})

test('codes: each works once, and one step of the clock to either side is taken', async () => {
  const one = await withPassword()
  const code = codeAt(key, now())
  expect((await one.browser.post('/sign-in/code', { code })).status).toBe(303)
  const replay = await withPassword()
  expect((await replay.browser.post('/sign-in/code', { code })).status).toBe(422)
  const late = codeAt(key, new Date(now().getTime() + 30_000))
  expect((await replay.browser.post('/sign-in/code', { code: late })).status).toBe(303)
  world.wait(120_000)
  const old = await withPassword()
  const before = codeAt(key, new Date(now().getTime() - 61_000))
  expect((await old.browser.post('/sign-in/code', { code: before })).status).toBe(422)
})

test('codes: two who send the same code at once get one session', async () => {
  const [one, other] = [await withPassword(), await withPassword()]
  const code = codeAt(key, now())
  const answers = await Promise.all(
    [one, other].map(({ browser }) => browser.post('/sign-in/code', { code })),
  )
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 422])
})

test('codes: guessing at them makes one wait, and the wait ends', async () => {
  const { browser } = await withPassword()
  const statuses: number[] = []
  for (let each = 0; each < 6; each++)
    statuses.push((await browser.post('/sign-in/code', { code: '123456' })).status)
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
  expect((await browser.post('/sign-in/code', { code: codeAt(key, now()) })).status).toBe(429)
  world.wait(61_000)
  expect((await browser.post('/sign-in/code', { code: codeAt(key, now()) })).status).toBe(303)
})

test('codes: a recovery code signs in once, however it is typed', async () => {
  const typed = ` ${recovery[0]?.toLowerCase().replaceAll('-', ' ')} `
  const { browser } = await withPassword()
  expect((await browser.post('/sign-in/code', { recovery: typed })).status).toBe(303)
  expect((await browser.get('/account')).text).toContain('9 left')
  const again = await withPassword()
  expect((await again.browser.post('/sign-in/code', { recovery: typed })).status).toBe(422)
})

test('codes: new recovery codes end the old ones', async () => {
  const { browser } = await withPassword()
  await browser.post('/sign-in/code', { code: codeAt(key, now()) })
  const fresh = recoveryOn(await browser.post('/account/recovery', { make: 'ten' }))
  const later = await withPassword()
  expect((await later.browser.post('/sign-in/code', { recovery: recovery[1] ?? '' })).status).toBe(422)
  expect((await later.browser.post('/sign-in/code', { recovery: fresh[1] ?? '' })).status).toBe(303)
})

test('codes: the step ends after half an hour, and without it there is nothing to type a code into', async () => {
  const { browser } = await withPassword()
  world.wait(31 * 60_000)
  expect((await browser.get('/sign-in/code')).location).toBe('/sign-in?to=%2F')
  expect((await browser.post('/sign-in/code', { code: codeAt(key, now()) })).location).toMatch(/^.sign-in\?/u)
  expect((await (await world.browser()).get('/sign-in/second-step')).status).toBe(303)
})

test('codes: neither secret nor recovery code can be read from the database', async () => {
  const stored = await world.as('teacher', async ({ tx }) => [
    await tx.selectFrom('one_time_codes').selectAll().execute(),
    await tx.selectFrom('recovery_codes').selectAll().execute(),
  ])
  const held = stored
    .flat()
    .flatMap((row) =>
      Object.values(row).map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))),
    )
  expect(held.filter((each) => each.includes(key) || recovery.some((code) => each.includes(code)))).toEqual(
    [],
  )
  const others = await world.as('head', ({ tx }) => tx.selectFrom('one_time_codes').selectAll().execute())
  expect(others).toEqual([])
})

test('codes: nonsense, or an offer made for somebody else, is refused without harm', async () => {
  const [tom, priya] = [await world.browser('manager'), await world.browser('assistant')]
  const page = await tom.get('/account/codes')
  for (const offer of ['', 'x', 'A'.repeat(25_000), offerOn(page).slice(1)])
    expect((await tom.post('/account/codes', { offer, code: codeAt(keyOn(page), now()) })).status).toBe(422)
  const stolen = await priya.post('/account/codes', {
    offer: offerOn(page),
    code: codeAt(keyOn(page), now()),
  })
  expect(stolen.status).toBe(422)
  expect(world.logged).toEqual([])
})

test('codes: whatever is typed, nothing but the six digits of now is taken', () => {
  const [secret, at] = [newSecret(), new Date('2026-11-23T08:00:00Z')]
  const right = new Set([-30_000, 0, 30_000].map((off) => codeAt(secret, new Date(at.getTime() + off))))
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^\d{5,7}$/u)),
      (typed) => right.has(typed.replace(/\s/gu, '')) || stepOf(secret, typed, at, 0) === undefined,
    ),
  )
})
