// In a real school a password alone is not enough; before what matters, the program asks again.
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { codeAt, keyOn, offerOn, recoveryOn } from '../../../tests/stories/one-time-codes.ts'
import { useWorld } from '../../../tests/world.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'

const world = useWorld()

beforeAll(() => world.asSystem(({ tx }) => tx.updateTable('schools').set({ demonstration: false }).execute()))
beforeEach(() => world.wait(25 * 60 * 60_000))

const signIn = async (email: string) => {
  const browser = await world.browser()
  return { browser, answer: await browser.post('/sign-in', { email, password: demoPassword, to: '/sites' }) }
}

test('a real school: whoever has a password alone sets up codes before anything else opens', async () => {
  const { browser, answer } = await signIn('priya@oakfield.example')
  expect(answer.location).toBe('/sign-in/second-step?to=%2Fsites')
  expect((await browser.get('/sites')).location).toMatch(/^.sign-in/u)
  const page = await browser.get(answer.location)
  expect(page.text).toContain('Set up one-time codes')
  expect((await browser.post('/sign-in/second-step', { offer: offerOn(page), code: '111111' })).status).toBe(
    422,
  )
  const code = codeAt(keyOn(page), world.program.clock())
  const done = await browser.post('/sign-in/second-step', { offer: offerOn(page), code, to: '/sites' })
  expect([done.status, recoveryOn(done).length, done.text.includes('href="/sites"')]).toEqual([200, 10, true])
  expect((await browser.get('/sites')).status).toBe(200)
  expect((await browser.post('/sign-in/second-step', { code })).location).toMatch(/^.sign-in/u)
  expect((await signIn('priya@oakfield.example')).answer.location).toBe('/sign-in/code?to=%2Fsites')
})

test('fresh sign-in: changing how one signs in asks again after a while, and leads back', async () => {
  const { browser, answer } = await signIn('mei@oakfield.example')
  const page = await browser.get(answer.location)
  await browser.post('/sign-in/second-step', {
    offer: offerOn(page),
    code: codeAt(keyOn(page), world.program.clock()),
  })
  expect((await browser.get('/account/codes')).status).toBe(200)
  world.wait(16 * 60_000)
  const asked = await browser.get('/account/codes')
  expect(asked.location).toBe('/prove?to=%2Faccount%2Fcodes')
  expect((await browser.get(asked.location)).text).toContain('Is it still you?')
  expect((await browser.post('/prove', { password: 'no', to: '/account/codes' })).status).toBe(422)
  const before = browser.cookie
  const back = await browser.post('/prove', { password: demoPassword, to: '/account/codes' })
  expect(back.location).toBe('/account/codes')
  expect(browser.cookie).not.toBe(before)
  expect((await browser.get('/account/codes')).status).toBe(200)
  world.wait(16 * 60_000)
  expect((await browser.get('/account/codes')).status).toBe(303)
  expect(
    (await browser.post('/prove', { password: demoPassword, to: 'https://elsewhere.example' })).location,
  ).toBe('/')
})
