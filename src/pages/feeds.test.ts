// The feeds of a hosted site hold its posts, with name and without what only the page needs.
import { expect, test } from 'vitest'

import { openSite } from '../../tests/stories/open-site.ts'
import { publishPost } from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'

const world = useWorld()

test('§17.8 both feeds of a public site hold the post with its author, and a hostile title as text alone', async () => {
  const { id, slug } = await openSite(world, { audience: { audience: ['public'] } })
  await publishPost(world, id, { title: '<b>Frogs</b> & "tadpoles"', body: 'We watched them grow.' })
  const visitor = await world.browser()
  const [atom, json] = [await visitor.get(`/s/${slug}/feed`), await visitor.get(`/s/${slug}/feed.json`)]
  expect(atom.text).toContain('&lt;b>Frogs&lt;/b> &amp;')
  const told = JSON.parse(json.text) as { version: string; items: unknown[] }
  expect(told.version).toBe('https://jsonfeed.org/version/1.1')
  expect(told.items).toEqual([
    expect.objectContaining({
      title: '<b>Frogs</b> & "tadpoles"',
      content_text: 'We watched them grow.',
      authors: [{ name: 'Tom O’Neill' }],
    }),
  ])
})
