// A person changes the address with which they sign in.
import { beforeEach, expect, test } from 'vitest'

import { lettersNow, pathTo } from '../../../tests/stories/letters.ts'
import { useWorld } from '../../../tests/world.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'

const world = useWorld()
const minute = 60_000
beforeEach(() => world.wait(24 * 60 * minute))

const signIn = async (email: string) =>
  (await (await world.browser()).post('/sign-in', { email, password: demoPassword })).status

test('address: it changes once the letter at the new one is answered, and the old one is told', async () => {
  const tom = await world.browser('teacher')
  expect((await tom.get('/account')).text).toContain('/account/address')
  const asked = await tom.post('/account/address', { email: 'tom.new@oakfield.example' })
  expect(asked.location).toBe('/account/address/sent')
  expect(await signIn('tom@oakfield.example')).toBe(303)
  const path = await pathTo(world, 'tom.new@oakfield.example')
  expect((await tom.get(path)).text).toContain('Sign in with tom.new@oakfield.example?')
  const reset = await (await world.browser()).post('/sign-in/letter', { email: 'tom@oakfield.example' })
  expect(reset.location).toBe('/sign-in/letter/sent')
  const [resetPath] = (await lettersNow(world)).flatMap((letter) => (letter.to_person ? [letter.path] : []))
  expect((await tom.post(path)).location).toBe('/account?done=address')
  expect(await pathTo(world, 'tom@oakfield.example')).toBe('')
  const told = (await lettersNow(world)).find(({ to_address }) => to_address === 'tom@oakfield.example')
  expect(told?.subject).toContain('has changed')
  expect([await signIn('tom@oakfield.example'), await signIn('TOM.NEW@oakfield.example')]).toEqual([422, 303])
  // What lay in the old mailbox opens nothing any more.
  expect((await (await world.browser()).get(resetPath ?? '')).status).toBe(404)
  expect((await tom.get(path)).status).toBe(404)
})

test('address: the letter’s link does nothing for anybody else, and nothing after an hour', async () => {
  const priya = await world.browser('manager')
  await priya.post('/account/address', { email: 'priya.new@oakfield.example' })
  const path = await pathTo(world, 'priya.new@oakfield.example')
  expect((await (await world.browser()).get(path)).location).toMatch(/^\/sign-in/u)
  const other = await world.browser('office')
  expect([(await other.get(path)).status, (await other.post(path)).status]).toEqual([404, 404])
  world.wait(61 * minute)
  expect((await priya.post(path)).status).toBe(404)
  expect(await signIn('priya@oakfield.example')).toBe(303)
})

test('address: only a newer letter counts, and only a fresh sign-in asks for one', async () => {
  const owen = await world.browser('unsigned')
  await owen.post('/account/address', { email: 'one@oakfield.example' })
  const first = await pathTo(world, 'one@oakfield.example')
  world.wait(minute)
  await owen.post('/account/address', { email: 'two@oakfield.example' })
  expect((await owen.get(first)).status).toBe(404)
  world.wait(16 * minute)
  expect((await owen.get('/account/address')).location).toBe('/prove?to=%2Faccount%2Faddress')
  expect((await owen.post('/account/address', { email: 'three@oakfield.example' })).location).toMatch(
    /^\/prove/u,
  )
  expect(await lettersNow(world)).toEqual([])
})

test('address: one that somebody else has, the same, or none is refused, and what was typed stays', async () => {
  const chair = await world.browser('chair')
  for (const [email, says] of [
    ['nobody', 'Type an e-mail address'],
    ['', 'Type an e-mail address'],
    [`${'x'.repeat(300)}@a.example`, 'Type an e-mail address'],
  ] as const) {
    const answer = await chair.post('/account/address', { email })
    expect([answer.status, answer.text.includes(says)]).toEqual([422, true])
  }
  const taken = await chair.post('/account/address', { email: 'Dan@oakfield.example' })
  expect([taken.status, taken.text.includes('somebody else signs in with it')]).toEqual([422, true])
  expect(taken.text).toContain('value="Dan@oakfield.example"')
})

test('address: one that somebody takes meanwhile is not taken twice', async () => {
  const [dan, amira] = [await world.browser('communications'), await world.browser('safeguarding')]
  await dan.post('/account/address', { email: 'shared@oakfield.example' })
  const first = await pathTo(world, 'shared@oakfield.example')
  world.wait(minute)
  await amira.post('/account/address', { email: 'shared@oakfield.example' })
  const second = await pathTo(world, 'shared@oakfield.example')
  expect((await amira.post(second)).status).toBe(303)
  expect((await dan.post(first)).status).toBe(409)
  expect(await signIn('dan@oakfield.example')).toBe(303)
})
