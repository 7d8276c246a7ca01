// A post goes out under its author's name, so it waits until the author has signed, and goes on afterwards.
import { expect, test } from 'vitest'

import { newVersion, signVersion } from '../../tests/stories/new-version.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { approvePost, sendPost, writePost } from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'

const world = useWorld()
const day = 24 * 60 * 60_000

test('signature: nothing goes out by an author who has not signed, until they have', async () => {
  const { id: site } = await openSite(world)
  const post = await sendPost(world, site)
  const version = await newVersion(world, { from: '2026-11-23', signBy: '2026-11-24' })
  await signVersion(world, 'manager', version)
  world.wait(2 * day)

  const manager = await world.browser('manager')
  const page = await manager.get(`/posts/${post}`)
  expect(page.text).toContain('Tom O’Neill has not signed the policy')
  expect(page.text).not.toContain('Approve and publish')
  const refused = await approvePost(world, post)
  expect([refused.status, refused.text.includes('Its author has not signed the policy')]).toEqual([409, true])
  expect((await manager.get(`/sites/${site}`)).text).toContain(
    'The day for signing the policy has passed for Tom O’Neill, Mei Lin.',
  )

  await signVersion(world, 'teacher', version)
  expect((await approvePost(world, post)).status).toBe(303)
  await writePost(world, site)
})
