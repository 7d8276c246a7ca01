// A needed course that is missing or has run out: what makes things public rests by itself, what protects people does not (§14.5).
import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, refuse, show, type Place } from '../../../tests/stories/comment.ts'
import { approvePost, sendPost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const path = '/people/training/needed'
const sentence = 'your record shows no course that counts today'
const date = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
const asks = async (more: Record<string, string>, key = 'head') =>
  (await world.browser(key)).post(path, { moderate: '', 'approve-posts': '', ...more })
let place: Place

beforeAll(async () => {
  place = await openPost(world)
})

test('§18.4 a moderator without the course lets nothing be shown, and may still refuse; with it they may', async () => {
  const [one, other] = [await comment(world, place, 'Tall beans'), await comment(world, place, 'Small beans')]
  expect((await asks({ moderate: 'Judging comments' })).location).toBe(path)
  const refused = await show(world, one)
  expect([refused.status, refused.text.includes(sentence)]).toEqual([409, true])
  expect((await refuse(world, other)).status).toBe(303)
  expect((await (await world.browser('office')).get(path)).text).toMatch(
    /Mei Lin.*Letting a comment be shown rests/su,
  )
  const training = {
    course: 'judging comments',
    ...date('taken', '2026-11-20'),
    ...date('expires', '2026-11-24'),
  }
  await (await world.browser('office')).post(`/people/${world.id('assistant')}/training`, training)
  expect((await show(world, one)).status).toBe(303)
  const late = await comment(world, place, 'Late beans')
  world.wait(2 * 24 * 60 * 60_000)
  expect((await show(world, late)).status).toBe(409)
})

test('§16.4 a line manager without the course sends back, and approves nothing, from the day that is named', async () => {
  const post = await sendPost(world, place.siteId)
  await asks({ 'approve-posts': 'Safeguarding, 2026-11-27' })
  const manager = await world.browser('manager')
  expect((await manager.get(`/posts/${post}`)).text).toContain('Approve and publish')
  world.wait(2 * 24 * 60 * 60_000)
  const refused = await approvePost(world, post)
  expect([refused.status, refused.text.includes(sentence)]).toEqual([409, true])
  const back = await (await world.browser('manager')).post(`/posts/${post}/do/send-back`, { reason: 'Wait.' })
  expect(back.status).toBe(303)
})

test('§14.5 the head alone says which courses; it stands in the ledger, and others read it', async () => {
  expect((await asks({ moderate: 'Anything' }, 'office')).status).toBe(409)
  expect((await asks({ moderate: 'Anything' }, 'teacher')).status).toBe(403)
  expect((await (await world.browser('office')).get(path)).text).toContain('Approving a post: Safeguarding')
  const forged = world.as('office', ({ tx }) =>
    tx
      .insertInto('needed_courses')
      .values({ school_id: world.schoolId, act: 'moderate', course: 'Forged', from_day: '2026-11-23' })
      .execute(),
  )
  await expect(forged).rejects.toMatchObject({ code: '42501' })
})

test.each([
  ['Moderating, 2026-02-31', 'There is no day 2026-02-31.'],
  ['x'.repeat(201), 'Shorten the name of a course'],
  [Array.from({ length: 11 }, (_, n) => `Course ${n}`).join('\n'), 'Name at most 10 courses.'],
  ['Moderating\nModerating, 2027-01-05', 'Name each course once.'],
])('§14.5 courses typed as “%s” are refused with what to do, and stay typed', async (moderate, wrong) => {
  const answer = await asks({ moderate })
  expect([answer.status, answer.text.includes(wrong)]).toEqual([422, true])
  expect(answer.text).toContain(moderate.slice(0, 10))
})
