// An appeal against a refusal (§18.4): from the sender to an administrator who did not refuse, and back.
import { beforeAll, expect, test } from 'vitest'

import {
  appeal,
  comment,
  openPost,
  refusal,
  refuse,
  shownTo,
  type Place,
} from '../../tests/stories/comment.ts'
import { useWorld } from '../../tests/world.ts'
import { historyOf } from '../decisions/history.ts'
import { contributionsWaiting } from './contribution-queries.ts'

const world = useWorld()
let place: Place
beforeAll(async () => {
  place = await openPost(world)
})

/** A comment refused by one moderator, with an appeal against it. */
async function appealed(text: string, refuser = 'teacher'): Promise<string> {
  const id = await comment(world, place, text)
  expect((await refuse(world, id, refuser)).status).toBe(303)
  expect((await appeal(world, place, id)).location).toBe(`/s/${place.slug}/mine`)
  return id
}
const queueOf = async (key: string) => (await world.as(key, contributionsWaiting)).map(({ id }) => id)
const decideAppeal = async (key: string, id: string, action: string, reason = '') =>
  (await world.browser(key)).post(`/moderation/${id}/do/${action}`, { reason })

test('§18.4 an appeal waits for the administrators, and not for the one who refused', async () => {
  const id = await appealed('We only meant well')
  expect(await queueOf('manager')).toContain(id)
  expect(await queueOf('teacher')).not.toContain(id)
  expect(await queueOf('assistant')).not.toContain(id)
  for (const action of ['publish-on-appeal', 'uphold']) {
    const own = await decideAppeal('teacher', id, action, 'Because I said so')
    expect(own.status).toBe(409)
    expect(own.text).toContain('You refused this')
    expect((await decideAppeal('assistant', id, action, 'No')).status).toBe(409)
  }
})

test('§18.4 an administrator allows an appeal, and the comment is shown', async () => {
  const id = await appealed('It was about the slugs')
  expect((await decideAppeal('manager', id, 'publish-on-appeal')).location).toBe('/moderation')
  expect(await shownTo(world, place, 'new-parent')).toContain('It was about the slugs')
  const mine = await (await world.browser('parent')).get(`/s/${place.slug}/mine`)
  expect(mine.text).toContain('Shown')
  const entries = await world.as('manager', (sight) => historyOf(sight, 'contribution', id))
  expect(entries.map(({ action }) => action)).toEqual(['contribute', 'refuse', 'appeal', 'publish-on-appeal'])
  expect(entries.at(-1)).toMatchObject({ by: 'Priya Raman', clause: '18.4', detail: { rule: refusal.rule } })
})

test('§18.4 an administrator turns an appeal down with a reason, and the sender reads it', async () => {
  const id = await appealed('Still about the slugs', 'assistant')
  const unsaid = await decideAppeal('manager', id, 'uphold')
  expect(unsaid.status).toBe(422)
  expect((await decideAppeal('manager', id, 'uphold', 'It still hurts a child.')).status).toBe(303)
  const mine = await (await world.browser('parent')).get(`/s/${place.slug}/mine`)
  expect(mine.text).toContain('It still hurts a child.')
  expect(await shownTo(world, place, 'new-parent')).not.toContain('Still about the slugs')
  const again = await appeal(world, place, id)
  expect(again.status).toBe(409)
})

test('§18.4 only its sender appeals, and says why', async () => {
  const id = await comment(world, place, 'Mine alone')
  await refuse(world, id)
  const others = await world.browser('new-parent')
  const path = `/s/${place.slug}/comments/${id}/appeal`
  expect((await others.get(path)).status).toBe(404)
  expect((await others.post(path, { reason: 'For a friend' })).status).toBe(404)
  expect((await (await world.browser('assistant')).post(path, { reason: 'For her' })).status).toBe(409)
  const silent = await appeal(world, place, id, '  ')
  expect(silent.status).toBe(422)
  expect(silent.text).toContain('Say why it should be shown.')
  const form = await (await world.browser('parent')).get(path)
  expect(form.text).toContain(refusal.reason)
})

test('§18.4 a comment that names a pupil is not shown on appeal either', async () => {
  const id = await appealed('Bravo Chloe Jennings')
  expect((await decideAppeal('manager', id, 'publish-on-appeal')).status).toBe(409)
  expect(await shownTo(world, place, 'new-parent')).not.toContain('Bravo Chloe Jennings')
})
