// A post goes out under its author's name, so it waits until the author has signed, and goes on afterwards.
import { expect, test } from 'vitest'

import { newVersion } from '../../tests/stories/new-version.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { approvePost, sendPost, writePost } from '../../tests/stories/publish-post.ts'
import { useWorld, type World } from '../../tests/world.ts'
import { newId } from '../platform/ids.ts'

const world = useWorld()
const day = 24 * 60 * 60_000

/** The signature as it stands afterwards; the way to it has tests of its own. */
const signed = (who: World, key: string, version: string) =>
  who.as(key, ({ tx, viewer, now }) =>
    tx
      .insertInto('policy_signatures')
      .values({
        school_id: viewer.schoolId,
        id: newId(now),
        version_id: version,
        person_id: who.id(key),
        typed_name: key,
        capacities: '[]',
        signed_at: now,
      })
      .execute(),
  )

test('signature: nothing goes out by an author who has not signed, until they have', async () => {
  const { id: site } = await openSite(world)
  const post = await sendPost(world, site)
  const version = await newVersion(world, { from: '2026-11-23', signBy: '2026-11-24' })
  await signed(world, 'manager', version)
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

  await signed(world, 'teacher', version)
  expect((await approvePost(world, post)).status).toBe(303)
  await writePost(world, site)
})
