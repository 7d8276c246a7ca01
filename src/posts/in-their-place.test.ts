// §16.4: whom the head has named, and who stands in for a line manager who is away, approve posts in their place.
import { expect, test } from 'vitest'

import { openSite } from '../../tests/stories/open-site.ts'
import { answersOn, approvePost, sendPost } from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const date = (name: string, iso: string) => {
  const [year = '', month = '', date_ = ''] = iso.split('-')
  return { [`${name}-day`]: date_, [`${name}-month`]: month, [`${name}-year`]: year }
}
const days = { ...date('starts', '2026-11-23'), ...date('ends', '2026-11-24') }

const waitsFor = async (key: string) =>
  (await (await world.browser(key)).get('/')).text.includes('We grew beans')
test('§16.4 a manager whom the head has named approves, as well as the line manager, on the days given', async () => {
  const { id: siteId } = await openSite(world)
  const [first, second] = [await sendPost(world, siteId), await sendPost(world, siteId)]
  expect(await waitsFor('communications')).toBe(false)
  await (
    await world.browser('head')
  ).post(`/people/${world.id('communications')}/decision`, {
    clause: '16.4',
    ...days,
  })
  expect(await waitsFor('communications')).toBe(true)
  expect(await waitsFor('manager')).toBe(true)
  expect((await approvePost(world, first, 'communications')).status).toBe(303)
  world.wait(2 * day)
  const late = await world.browser('communications')
  const answer = await late.post(
    `/posts/${second}/approve`,
    await answersOn(await world.browser('manager'), second),
  )
  expect([answer.status, answer.text.includes('This decision is for the line manager')]).toEqual([409, true])
  expect((await approvePost(world, second)).status).toBe(303)
})

test('§16.4 nobody approves their own post, whoever has named them', async () => {
  const { id: siteId } = await openSite(world)
  const from = { ...date('starts', '2026-11-25'), ...date('ends', '2026-12-24') }
  await (
    await world.browser('head')
  ).post(`/people/${world.id('teacher')}/decision`, { clause: '16.4', ...from })
  const id = await sendPost(world, siteId)
  const answers = await answersOn(await world.browser('manager'), id)
  const answer = await (await world.browser('teacher')).post(`/posts/${id}/approve`, answers)
  expect([answer.status, answer.text.includes('You wrote this post')]).toEqual([409, true])
})

test('§16.4 while the line manager is away, whoever stands in sees the post and approves it; before, they do not', async () => {
  const { id: siteId } = await openSite(world)
  const [id, other] = [await sendPost(world, siteId), await sendPost(world, siteId)]
  const page = async () => (await (await world.browser('volunteer')).get(`/posts/${id}`)).status
  expect(await page()).toBe(404)
  await (
    await world.browser('office')
  ).post(`/people/${world.id('manager')}/away`, {
    deputy: world.id('volunteer'),
    ...date('starts', '2026-11-25'),
    ...date('ends', '2026-11-27'),
  })
  expect(await page()).toBe(200)
  expect((await approvePost(world, other, 'volunteer')).status).toBe(303)
  world.wait(3 * day)
  expect(await page()).toBe(404)
})

test('§16.4 a post that has waited too long passes to the line manager’s deputy, and the history says for whom they approved', async () => {
  const { id: siteId } = await openSite(world)
  await (
    await world.browser('office')
  ).post(`/people/${world.id('manager')}/deputy`, {
    deputy: world.id('volunteer'),
  })
  const id = await sendPost(world, siteId)
  const page = async (key: string) => (await (await world.browser(key)).get(`/posts/${id}`)).text
  expect(await page('teacher')).toMatch(/It passes to [^.]+ on \d+ \w+ 2026\./u)
  expect(await page('volunteer')).not.toContain('Approve and publish')
  expect(await waitsFor('volunteer')).toBe(false)
  world.wait(7 * day)
  expect(await waitsFor('volunteer')).toBe(true)
  expect((await approvePost(world, id, 'volunteer')).status).toBe(303)
  expect(await page('head')).toContain('for Priya Raman,')
})

test('§16.4 the letters about a post name for whom it waits and when it passes on; the deputy gets one once it has passed, nobody two', async () => {
  const { id: siteId } = await openSite(world)
  const id = await sendPost(world, siteId)
  const letters = async (key: string) => {
    const rows = await world.asSystem(({ tx }) =>
      tx
        .selectFrom('letters')
        .select(['subject', 'lines'])
        .where('to_person', '=', world.id(key))
        .where('path', '=', `/posts/${id}`)
        .execute(),
    )
    return rows.map(({ subject, lines }) => `${subject}. ${lines.join(' ')}`)
  }
  await world.rounds()
  expect(await letters('manager')).toEqual([])
  world.wait(day)
  await world.rounds()
  await world.rounds()
  expect(await letters('manager')).toEqual([
    expect.stringMatching(/waits for your approval\. It waits for Priya Raman since .* It passes to .* on /u),
  ])
  expect(await letters('volunteer')).toEqual([])
  world.wait(10 * day)
  await world.rounds()
  await world.rounds()
  expect(await letters('manager')).toHaveLength(1)
  expect(await letters('volunteer')).toEqual([expect.stringContaining('you can decide on it')])
  expect((await letters('volunteer')).join(' ')).not.toContain('beans')
})
