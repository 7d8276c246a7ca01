// The demonstration begins with a site that lives: told through the same doors as everything else.
import { expect, test } from 'vitest'

import { useWorld } from '../../tests/world.ts'
import { demoPeople } from './oakfield.data.ts'
import { tellChoir } from './tell-choir.ts'

const world = useWorld()

test('the demonstration opens with a public choir page, its posts, one comment shown and one that waits', async () => {
  const people = new Map(demoPeople.map(({ key }) => [key, world.id(key)]))
  await tellChoir(world.db, { schoolId: world.schoolId, people }, new Date('2026-11-23T08:00:00Z'))
  const page = await (await world.browser()).get('/s/oakfield-choir')
  expect(page.status).toBe(200)
  expect(page.text).toContain('Carols by the oak tree')
  expect(page.text).toContain('The marrow song has not left our kitchen since.')
  expect(page.text).not.toContain('pushchairs')
  const moderator = await world.browser('assistant')
  expect((await moderator.get('/')).text).toContain('A comment to read')
})
