// A line manager who is away: whoever stands in is told who is late with signing, and sees that team while they stand in.
import { expect, test } from 'vitest'

import { newVersion, signVersion } from '../../../tests/stories/new-version.ts'
import { useWorld } from '../../../tests/world.ts'
import { signersPath } from './signers-filter.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const lettersTo = (key: string) =>
  world.asSystem(async ({ tx }) => {
    const rows = await tx
      .selectFrom('letters')
      .select('subject')
      .where('to_person', '=', world.id(key))
      .where('once', 'like', 'signing/%')
      .execute()
    return rows.map(({ subject }) => subject)
  })
const looksAfter = 'Somebody of the team that you look after has not signed the policy'

test('signature: whoever stands in for a line manager is told of those who are late, and sees the table of that team', async () => {
  const version = await newVersion(world, { from: '2026-11-23', signBy: '2026-11-24' })
  await signVersion(world, 'volunteer', version)
  expect((await (await world.browser('volunteer')).get(signersPath)).status).toBe(404)
  const away = { 'starts-day': '23', 'starts-month': '11', 'starts-year': '2026' }
  const until = { 'ends-day': '27', 'ends-month': '11', 'ends-year': '2026' }
  const deputy = world.id('volunteer')
  expect(
    (await (await world.browser('manager')).post('/me/away', { deputy, ...away, ...until })).status,
  ).toBe(303)
  world.wait(2 * day)
  await world.rounds()
  expect(await lettersTo('manager')).toContain('Somebody of your team has not signed the policy')
  expect(await lettersTo('volunteer')).toContain(looksAfter)
  expect(await lettersTo('communications')).not.toContain(looksAfter)
  const table = await (await world.browser('volunteer')).get(signersPath)
  expect([table.status, table.text.includes('Tom O’Neill'), table.text.includes('Dan Whitlock')]).toEqual([
    200,
    true,
    false,
  ])
  await world.rounds()
  expect((await lettersTo('volunteer')).filter((each) => each === looksAfter)).toHaveLength(1)
  world.wait(4 * day)
  expect((await (await world.browser('volunteer')).get(signersPath)).status).toBe(404)
})
