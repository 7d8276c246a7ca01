// A teacher has let the day for signing pass: what he does for the school rests, he sees why, signs, and posts again.
import { expect, test } from 'vitest'

import { demoPassword } from '../../src/demo/oakfield.data.ts'
import { newStarter } from '../../tests/stories/new-starter.ts'
import { newVersion, signVersion } from '../../tests/stories/new-version.ts'
import { openSite, wholeForm } from '../../tests/stories/open-site.ts'
import { writePost } from '../../tests/stories/publish-post.ts'
import { readAndAnswer, signPolicy } from '../../tests/stories/sign-policy.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('policy-overdue')
const day = 24 * 60 * 60_000
const rests = 'Your roles rest until you have signed the policy.'

test('signature: an overdue teacher sees what rests and why, signs, and may post again; the head follows it', async () => {
  const { world } = journey
  await signPolicy(world, 'unsigned')
  const site = await openSite(world, {
    people: { ...wholeForm(world)['people'], 'moderators-2': world.id('unsigned') },
  })
  const post = await writePost(world, site.id, undefined, 'unsigned')
  const version = await newVersion(world, { from: '2026-11-23', signBy: '2026-11-24' })
  await world.rounds()
  for (const key of ['head', 'chair', 'manager', 'communications', 'office', 'teacher', 'volunteer'])
    await signVersion(world, key, version)
  world.wait(2 * day)
  const starter = { name: 'Ewa Lis', capacity: 'employee', starts: '2026-11-25', manager: 'manager' } as const
  await newStarter(world, starter)
  await world.rounds()

  const owen = await journey.page('unsigned')
  await journey.look(owen, '1-home')
  expect(await owen.getByText(rests).count()).toBe(1)
  await owen.goto('/posts')
  await journey.look(owen, '2-posts')
  expect(await owen.getByRole('heading', { name: 'Write a post' }).count()).toBe(0)
  await owen.goto(`/posts/${post}`)
  await journey.look(owen, '3-post')
  expect(await owen.getByRole('button', { name: 'Send for approval' }).count()).toBe(0)
  await owen.goto(`/sites/${site.id}`)
  await journey.look(owen, '4-site')
  await owen.goto('/moderation')
  await journey.look(owen, '5-moderation')
  await owen.goto(`/sites/${site.id}/posts/new`)
  await journey.look(owen, '6-refused')

  const head = await journey.page('head')
  await head.goto('/policy/signed')
  await journey.look(head, '7-table')
  await head.getByRole('link', { name: 'Overdue' }).click()
  await journey.look(head, '8-overdue')
  expect(await head.getByText('Owen Pryce').count()).toBe(1)

  await readAndAnswer(await world.browser('unsigned'))
  await owen.goto('/')
  await owen.getByRole('link', { name: 'Read and sign the policy' }).click()
  await owen.getByLabel('Your name').fill('Owen Pryce')
  await owen.getByLabel('Your password').fill(demoPassword)
  await owen.getByRole('button', { name: 'Sign', exact: true }).click()
  expect(await owen.getByRole('heading', { level: 1 }).innerText()).toContain('You have signed the policy')

  await owen.goto(`/posts/${post}`)
  expect(await owen.getByText(rests).count()).toBe(0)
  await owen.getByRole('button', { name: 'Send for approval' }).click()
  expect(await owen.getByText('With the line manager').count()).toBeGreaterThan(0)

  const manager = await journey.page('manager')
  await manager.goto('/policy/signed')
  await journey.look(manager, '9-own-team')
  expect(await manager.getByText('Owen Pryce').count()).toBe(1)
}, 90_000)
