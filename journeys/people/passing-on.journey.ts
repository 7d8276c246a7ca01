// Whoever approves is away: they say so themselves, whoever stands in decides, and the page says for whom.
import { expect, test } from 'vitest'

import { openSite } from '../../tests/stories/open-site.ts'
import { sendPost } from '../../tests/stories/publish-post.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('people')

test('§16.4 a line manager is away, the deputy approves the post for them, and its history says so', async () => {
  const { id: site } = await openSite(journey.world)
  const post = await sendPost(journey.world, site)

  const manager = await journey.page('manager')
  await manager.getByRole('link', { name: 'Priya Raman' }).click()
  await manager.getByRole('link', { name: 'See (Your record)' }).click()
  await journey.look(manager, '30-own-record')
  await manager.getByRole('link', { name: 'Say when, and who stands in' }).click()
  await manager
    .getByLabel('Who stands in (if anybody)?')
    .selectOption({ label: 'Dan Whitlock, Communications manager' })
  const until = manager.getByRole('group', { name: 'To', exact: true })
  await until.getByLabel('Day', { exact: true }).fill('27')
  await until.getByLabel('Month').fill('11')
  await until.getByLabel('Year').fill('2026')
  await manager.getByRole('button', { name: 'Write it down' }).click()
  await journey.look(manager, '31-away')

  const deputy = await journey.page('communications')
  await deputy.goto(`/posts/${post}`)
  await journey.look(deputy, '32-in-their-place')
  expect(await deputy.getByText('Dan Whitlock decides in their place').count()).toBeGreaterThan(0)
  for (const yes of await deputy.getByLabel('Yes', { exact: true }).all()) await yes.check()
  await deputy.getByRole('button', { name: 'Approve and publish' }).click()
  await deputy.goto(`/posts/${post}`)
  await journey.look(deputy, '33-approved-for')
  expect(await deputy.getByText('Dan Whitlock, for Priya Raman, approved the post').count()).toBe(1)

  await manager.goto('/me')
  await manager.getByRole('button', { name: /End it/u }).click()
  expect(await manager.getByText('No absence is written down.').count()).toBe(1)
}, 90_000)
