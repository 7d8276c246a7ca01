// Every address of the program, asked for by everybody with ids that nobody has and forms without fields: a clear answer each time.
import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { routes } from '../../src/app.ts'
import { useWorld } from '../world.ts'
import { expectNothingInside } from './clear-page.ts'

const world = useWorld()
const people = [undefined, 'parent', 'teacher', 'head', 'safeguarding', 'volunteer', 'chair']
const addressOf = (path: string, id: string = randomUUID()) =>
  path.replace(/:(id|\w+Id)\b/gu, id).replace(/:\w+/gu, 'nothing-of-that-name')

test.each(people)('no address breaks for %s, whatever id it is asked with', async (key) => {
  const browser = await world.browser(key)
  for (const { method, path, school } of routes) {
    if (method === 'POST' || school === 'none') continue
    const answer = await browser.get(addressOf(path))
    expect([200, 303, 403, 404], `GET ${path}`).toContain(answer.status)
    expectNothingInside(answer)
  }
  expect(world.logged).toEqual([])
})

test.each(people)('no form breaks for %s when it comes without its fields', async (key) => {
  const browser = await world.browser(key)
  for (const { method, path } of routes) {
    if (method === 'GET' || path === '/sign-out') continue
    const answer = await browser.post(addressOf(path), { _once: '' })
    expect([303, 401, 403, 404, 409, 422], `POST ${path}`).toContain(answer.status)
    expectNothingInside(answer)
  }
  expect(world.logged).toEqual([])
})

test('an id that is no UUID is an unknown address', async () => {
  const browser = await world.browser('teacher')
  for (const { method, path } of routes.filter((route) => /:(id|\w+Id)\b/u.test(route.path)))
    for (const id of ['1', 'null', '..%2f..', '%27', `${randomUUID()}x`, '%00', 'ü'.repeat(300)]) {
      const address = addressOf(path, id)
      const answer = method === 'GET' ? await browser.get(address) : await browser.post(address)
      expect(answer.status, `${method} ${address}`).toBe(404)
    }
  expect(world.logged).toEqual([])
})
