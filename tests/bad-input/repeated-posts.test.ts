// A form that arrives twice, or five times at once, counts once.
import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test } from 'vitest'

import { openSite } from '../stories/open-site.ts'
import { useWorld } from '../world.ts'

const world = useWorld()
const sites = () => world.as('teacher', ({ tx }) => tx.selectFrom('sites').select('id').execute())

let before = 0
beforeEach(async () => {
  before = (await sites()).length
})

test('a form posted twice counts once and leads to the same place', async () => {
  const browser = await world.browser('teacher')
  const once = randomUUID()
  const first = await browser.post('/sites', { _once: once })
  const second = await browser.post('/sites', { _once: once })
  expect([second.status, second.location]).toEqual([303, first.location])
  expect(await sites()).toHaveLength(before + 1)
})

test('a form posted five times at once counts once, and each browser is led to the same place', async () => {
  const browser = await world.browser('teacher')
  const once = randomUUID()
  const answers = await Promise.all(Array.from({ length: 5 }, () => browser.post('/sites', { _once: once })))
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
  expect(await sites()).toHaveLength(before + 1)
  expect(world.logged).toEqual([])
})

test('a post sent five times at once stands once', async () => {
  const { id } = await openSite(world)
  const browser = await world.browser('teacher')
  const once = randomUUID()
  const words = { _once: once, title: 'Beans', body: 'The tallest is 31 cm.' }
  await Promise.all(Array.from({ length: 5 }, () => browser.post(`/sites/${id}/posts/new`, words)))
  const posts = await world.as('teacher', ({ tx }) => tx.selectFrom('posts').select('id').execute())
  expect(posts).toHaveLength(1)
  expect(world.logged).toEqual([])
})

test('a form that was refused can be mended and sent again with the same token', async () => {
  const browser = await world.browser()
  const once = randomUUID()
  expect((await browser.post('/concern', { _once: once, text: '' })).status).toBe(422)
  expect((await browser.post('/concern', { _once: once, text: 'A worry' })).status).toBe(303)
  const concerns = await world.as('safeguarding', ({ tx }) =>
    tx.selectFrom('concerns').select('id').execute(),
  )
  expect(concerns).toHaveLength(1)
})

test('a token that is no token is passed over, and the form counts', async () => {
  const browser = await world.browser('teacher')
  for (const once of ['', 'x', "' or 1=1 --", 'é'.repeat(1000)])
    expect((await browser.post('/sites', { _once: once })).status).toBe(303)
  expect(await sites()).toHaveLength(before + 4)
  expect(world.logged).toEqual([])
})
