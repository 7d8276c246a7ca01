// What the school tells of itself and of its contacts stands in the next version of its policy.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'

const world = useWorld()

test('§10.1 a new number of the LADO stands in the next version, and the version in force stays as it was', async () => {
  const [office, head] = [await world.browser('office'), await world.browser('head')]
  world.wait(60_000)
  await office.post('/school/set-up/lado', { name: 'the duty LADO', phone: '01632 960029' })
  const { location } = await head.post('/policy/write')
  const choices = await head.get(`${location}/choices`)
  expect(choices.text).toContain('value="the duty LADO, 01632 960029"')
  expect(choices.text).toContain('value="Schools HR, 01632 960010, hr@oakfield.example"')
  expect((await head.get('/policy')).text).not.toContain('01632 960029')
})
