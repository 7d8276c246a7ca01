// The round that tidies up after signing in.
import { expect, test } from 'vitest'

import { useWorld } from '../../tests/world.ts'

const world = useWorld()
const day = 24 * 60 * 60_000

test('rounds: what signing in leaves behind is thrown away, and what still counts is kept', async () => {
  const browser = await world.browser()
  await browser.post('/sign-in/letter', { email: 'tom@oakfield.example' })
  await browser.post('/sign-in', { email: 'tom@oakfield.example', password: 'not this' })
  const left = () =>
    world.asSystem(async ({ tx }) => [
      (await tx.selectFrom('sign_in_links').selectAll().execute()).length,
      (await tx.selectFrom('sign_in_tries').selectAll().execute()).length,
    ])
  expect(await left()).toEqual([1, 2])
  await world.rounds()
  expect(await left()).toEqual([1, 2])
  world.wait(30 * day)
  await world.rounds()
  expect(await left()).toEqual([0, 0])
})
