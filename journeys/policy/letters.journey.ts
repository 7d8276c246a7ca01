// Letters: the demonstration shows its own, and the office looks after one that did not arrive.
import { expect, test } from 'vitest'

import { mailServer } from '../../tests/mail-server.ts'
import { deliverAsReal, write } from '../../tests/post-office.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('policy')

test('the demonstration shows every letter that it would have sent', async () => {
  const visitor = await journey.page()
  await visitor.goto('/demo')
  await journey.look(visitor, 'demo-people')
  await visitor.getByRole('link', { name: 'outbox' }).click()
  await journey.look(visitor, 'demo-outbox-empty')
  await journey.world.rounds()
  await visitor.reload()
  await journey.look(visitor, 'demo-outbox')
  expect(await visitor.getByText('You get this because').count()).toBeGreaterThan(0)
}, 60_000)

test('§2.5 the office sees that letters did not arrive, has one sent again and tells somebody another way', async () => {
  const { world } = journey
  const { server, answer } = await mailServer()
  answer(550, '5.1.1 No such person here')
  await write(world)
  await write(world, { to: { address: 'amy@parent.example' } })
  await deliverAsReal(world, server)
  const office = await journey.page('office')
  await journey.look(office, 'letters-waiting')
  await office.getByRole('link', { name: 'letters did not arrive' }).click()
  await journey.look(office, 'letters')
  await office.getByRole('button', { name: 'Send again (Tom O’Neill)' }).click()
  expect(await office.getByText('For Tom O’Neill').count()).toBe(0)
  while ((await office.getByRole('button', { name: 'I told them another way' }).count()) > 0)
    await office.getByRole('button', { name: 'I told them another way' }).first().click()
  await journey.look(office, 'letters-none')
}, 60_000)
