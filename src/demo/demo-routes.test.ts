// One click makes somebody of the demonstration; a program that is none has no such page.
import { expect, test } from 'vitest'

import { PlainBrowser } from '../../tests/browser-without-screen.ts'
import { origin } from '../../tests/open-program.ts'
import { useWorld } from '../../tests/world.ts'
import { createApp } from '../app.ts'

const world = useWorld()

test('one click in the demonstration makes somebody', async () => {
  const browser = await world.browser()
  expect((await browser.get('/demo')).text).toContain('Be Tom O’Neill')
  expect((await browser.post('/demo/teacher')).status).toBe(303)
  expect((await browser.get('/')).text).toContain('Hello, Tom O’Neill')
})

test('a program that is no demonstration knows no such page, even with the demonstration’s school in it', async () => {
  const app = createApp({ ...world.program, demonstration: false })
  const browser = new PlainBrowser(async (request) => app.fetch(request), origin)
  expect((await browser.get('/demo')).status).toBe(404)
  const answer = await browser.post('/demo/teacher')
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([404, []])
})
