// Forms that another site sends in a person's name are not taken.
import { expect, test } from 'vitest'

import { origin } from '../open-program.ts'
import { useWorld } from '../world.ts'
import { statusOfClearPage } from './clear-page.ts'

const world = useWorld()
const sites = () => world.as('teacher', ({ tx }) => tx.selectFrom('sites').select('id').execute())

test.each([
  ['another site', 'https://elsewhere.example'],
  ['no site at all', 'null'],
  ['our name with another scheme', 'https://oakfield.test'],
  ['our name with another port', 'http://oakfield.test:8080'],
  ['a name that begins like ours', 'http://oakfield.test.elsewhere.example'],
])('a form from %s is refused and changes nothing', async (_, from) => {
  const browser = await world.browser('teacher')
  const answer = await browser.post('/sites', {}, { origin: from })
  expect(statusOfClearPage(answer)).toBe(403)
  expect(answer.text).toContain('did not come from a page of ours')
  expect(await sites()).toEqual([])
  expect(world.logged).toEqual([])
})

test('a form that does not say where it comes from is refused, unless the browser vouches for it', async () => {
  const send = (headers: Record<string, string>) =>
    world.fetch(new Request(`${origin}/sign-out`, { method: 'POST', headers }))
  expect((await send({})).status).toBe(403)
  expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(303)
})
