// §14.6: a site that nobody tends is told of, the head warned, its end asked for; each once, and again when it is neglected anew.
import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, show, type Place } from '../../../tests/stories/comment.ts'
import { publishPost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
let place: Place
beforeAll(async () => {
  place = await openPost(world)
})
const letters = async (key: string, part: string) => {
  await world.rounds()
  const rows = await world.asSystem(({ tx }) =>
    tx.selectFrom('letters').select('lines').where('to_person', '=', world.id(key)).execute(),
  )
  return rows.map(({ lines }) => lines.join(' ')).filter((each) => each.includes(part)).length
}
const silent = 'Nothing new has stood on it'

test('§14.6 nobody is told of a site that is tended', async () => {
  expect(await letters('teacher', silent)).toBe(0)
})

test('§14.6 a comment that waits three days is told to those who run the site, once, and after seven to the head', async () => {
  const id = await comment(world, place, 'How tall are they now?')
  world.wait(3 * day)
  expect([await letters('manager', 'has waited 3 days'), await letters('manager', 'has waited')]).toEqual([
    1, 1,
  ])
  expect(await letters('head', 'has waited')).toBe(0)
  world.wait(4 * day)
  expect(await letters('head', 'has waited 7 days')).toBe(1)
  await show(world, id)
  world.wait(day)
  expect(await letters('head', 'has waited')).toBe(1)
})

test('§14.6 silence is told after six weeks, goes to the head after eight and asks for the end after twelve; a new post ends it', async () => {
  world.wait(34 * day)
  expect([await letters('teacher', silent), await letters('head', silent)]).toEqual([1, 0])
  world.wait(14 * day)
  expect([await letters('teacher', silent), await letters('head', silent)]).toEqual([2, 1])
  world.wait(28 * day)
  expect(await letters('head', 'Should it end?')).toBe(1)
  await publishPost(world, place.siteId)
  world.wait(day)
  expect(await letters('head', silent)).toBe(2)
})
