// The outbox of the demonstration: what it wrote is shown and never sent; a real school has no such page.
import { expect, test } from 'vitest'

import { PlainBrowser } from '../../tests/browser-without-screen.ts'
import { origin } from '../../tests/open-program.ts'
import { asRealSchool, write } from '../../tests/post-office.ts'
import { useWorld } from '../../tests/world.ts'
import { createApp } from '../app.ts'

const world = useWorld()
const outbox = async () => (await world.browser()).get('/demo/outbox')

test('an empty outbox says when letters come, and the page of people leads there', async () => {
  expect((await outbox()).text).toContain('No letter yet')
  expect((await (await world.browser()).get('/demo')).text).toContain('href="/demo/outbox"')
})

test('a letter stands there as its reader would see it, the newest first, with nothing of it taken as markup', async () => {
  await write(world, { subject: 'The first', path: '/policy/sign' })
  world.wait(1000)
  await write(world, { subject: 'The <b>second</b>', to: { address: 'amy@parent.example' } })
  const { text } = await outbox()
  expect(text.indexOf('The &lt;b>second&lt;/b>')).toBeGreaterThan(0)
  expect(text.indexOf('The &lt;b>second&lt;/b>')).toBeLessThan(text.indexOf('The first'))
  expect(text).toContain('href="/policy/sign"')
  expect(text).toContain('tom@oakfield.example')
  expect(text).toContain('You get this because you work at Oakfield.')
})

test('what the rounds write in the demonstration stands there', async () => {
  await world.rounds()
  expect((await outbox()).text).toMatch(/sign (the|its) policy/u)
})

test('a real school’s letters are shown to nobody, not even by a program that is a demonstration', async () => {
  await write(world, { subject: 'Private' })
  await asRealSchool(world)
  expect((await outbox()).text).not.toContain('Private')
  const app = createApp({ ...world.program, demonstration: false })
  const browser = new PlainBrowser(async (request) => app.fetch(request), origin)
  expect((await browser.get('/demo/outbox')).status).toBe(404)
})
