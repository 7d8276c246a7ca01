// Guessing passwords gets slower and slower, and never shuts the right person out.
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'

import type { PlainBrowser } from '../../tests/browser-without-screen.ts'
import { useWorld } from '../../tests/world.ts'
import { demoPassword } from '../demo/oakfield.data.ts'
import { patience, waitAfter } from '../policy/sign-in.data.ts'
import { networkOf } from './network.ts'
import { checksDone } from './passwords.ts'

const world = useWorld()
const minute = 60_000
const tom = 'tom@oakfield.example'

beforeEach(() => world.wait(2 * 24 * 60 * minute))

const guess = (browser: PlainBrowser, email = tom, password = 'a wrong guess') =>
  browser.post('/sign-in', { email, password })

async function guesses(browser: PlainBrowser, email: string): Promise<number[]> {
  const statuses: number[] = []
  for (let each = 0; each < patience.account.free + 2; each++)
    statuses.push((await guess(browser, email)).status)
  return statuses
}

test('sign-in: after some wrong passwords one waits, for a known and an unknown address alike', async () => {
  const [known, unknown] = [await world.browser(), await world.browser()]
  const answers = [422, 422, 422, 422, 422, 429, 429]
  expect(await guesses(known, tom)).toEqual(answers)
  expect(await guesses(unknown, 'nobody@oakfield.example')).toEqual(answers)
  const [one, other] = [await guess(known, tom), await guess(unknown, 'nobody@oakfield.example')]
  expect(one.text).toContain('Wait a minute')
  expect(other.text).toContain('Wait a minute')
})

test('sign-in does the same costly work for a known and an unknown address, and none while one waits', async () => {
  const browser = await world.browser()
  const work = async (email: string) => {
    const before = checksDone()
    await guess(browser, email)
    return checksDone() - before
  }
  expect(await work(tom)).toBe(1)
  expect(await work('nobody@oakfield.example')).toBe(1)
  await guesses(browser, tom)
  await guesses(browser, 'nobody@oakfield.example')
  expect([await work(tom), await work('nobody@oakfield.example')]).toEqual([0, 0])
})

test('sign-in: the wait ends by itself, then the right password is taken, and the count begins anew', async () => {
  const browser = await world.browser()
  await guesses(browser, tom)
  expect((await guess(browser, tom, demoPassword)).status).toBe(429)
  world.wait(minute + 1)
  expect((await guess(browser, tom, demoPassword)).status).toBe(303)
  expect((await guess(await world.browser(), tom)).status).toBe(422)
})

test('sign-in: a colleague’s own browser is let in while somebody elsewhere guesses at their account', async () => {
  const own = await world.browser('teacher')
  await own.post('/sign-out')
  await guesses(await world.browser(), tom)
  expect((await guess(own, tom, demoPassword)).status).toBe(303)
  const elsewhere = await guess(await world.browser(), tom, demoPassword)
  expect(elsewhere.status).toBe(429)
})

test('sign-in: a known browser vouches for its own person alone', async () => {
  const own = await world.browser('teacher')
  await own.post('/sign-out')
  await guesses(await world.browser(), 'priya@oakfield.example')
  expect((await guess(own, 'priya@oakfield.example', demoPassword)).status).toBe(429)
})

test('sign-in: many guesses at once count as many', async () => {
  const browser = await world.browser()
  const answers = await Promise.all(Array.from({ length: 12 }, () => guess(browser)))
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(patience.account.free)
})

test('sign-in: guesses at many accounts from one network are counted together, behind a believed proxy too', async () => {
  const { createApp } = await import('../app.ts')
  const app = createApp({ ...world.program, trustProxy: true })
  const statuses = new Map<string, number[]>()
  for (let each = 0; each < patience.address.free + 2; each++)
    for (const from of each < patience.address.free ? ['203.0.113.9'] : ['203.0.113.9', '198.51.100.7']) {
      const answer = await app.fetch(
        new Request('http://oakfield.test/sign-in', {
          method: 'POST',
          headers: {
            origin: 'http://oakfield.test',
            // What stands first was made up by whoever asked; the proxy adds the last.
            'x-forwarded-for': `192.0.2.${each}, ${from}`,
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: `email=guess${each}@oakfield.example&password=wrong`,
        }),
      )
      statuses.set(from, [...(statuses.get(from) ?? []), answer.status])
    }
  expect(statuses.get('203.0.113.9')?.slice(-3)).toEqual([422, 429, 429])
  expect(statuses.get('198.51.100.7')).toEqual([422, 422])
})

test('sign-in: no wait is longer than a quarter of an hour, and none gets shorter by trying on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (failures) => {
      const wait = waitAfter(failures, patience.account)
      return wait <= 15 * minute && wait <= waitAfter(failures + 1, patience.account)
    }),
  )
})

test('sign-in: one machine’s many IPv6 addresses are one network', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:0db8:1:2::ffff'))
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  expect(networkOf('::ffff:203.0.113.9')).toBe('203.0.113.9')
  fc.assert(
    fc.property(fc.ipV6(), (address) =>
      /^[\da-f]{1,4}(:[\da-f]{1,4}){3}::\/64$|\./u.test(networkOf(address)),
    ),
  )
})
