// Who may comment, and what others see of a comment and of its sender.
import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, pathOf, show, shownTo, type Place } from '../../tests/stories/comment.ts'
import { useWorld } from '../../tests/world.ts'
import { neutralName } from './neutral-name.ts'

const world = useWorld()
let place: Place
let open: Place
beforeAll(async () => {
  place = await openPost(world)
  open = await openPost(world, {
    purpose: { name: 'School garden' },
    audience: { audience: ['public'] },
    contributors: { contributors: ['families', 'staff'] },
  })
})

const rowsFor = (key: string) =>
  world.as(key, ({ tx }) => tx.selectFrom('contributions').select(['id', 'body', 'shown_as']).execute())

test('§18.6 note a parent whom the school has not checked can’t comment, and keeps what was typed', async () => {
  const browser = await world.browser('new-parent')
  const answer = await browser.post(pathOf(place), { comment: 'What lovely beans' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('has not yet checked who you are')
  expect(answer.text).toContain('What lovely beans</textarea>')
  expect(await rowsFor('new-parent')).toEqual([])
})

test('§18.1 a site takes comments only from the kinds of people ticked in its form', async () => {
  const browser = await world.browser('office')
  const answer = await browser.post(pathOf(place), { comment: 'From the office' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('This site does not take comments from you.')
})

test('§18.1 a visitor signs in before writing, and a site that is for others looks as if it were not there', async () => {
  const visitor = await world.browser()
  expect((await visitor.get(pathOf(open))).location).toBe(`/sign-in?to=${encodeURIComponent(pathOf(open))}`)
  expect((await visitor.post(pathOf(open), { comment: 'Hello' })).status).toBe(401)
  const parent = await world.browser('parent')
  for (const path of ['/s/no-such-site/mine', `/s/${place.slug}/posts/${open.postId}/comments`])
    expect((await parent.get(path)).status).toBe(404)
})

test('§18.3 a waiting comment is seen by its sender and the site’s team, and by nobody else', async () => {
  const id = await comment(world, open, 'Nobody has read this yet')
  for (const key of [undefined, 'new-parent', 'head', 'safeguarding', 'communications', 'teacher', 'parent'])
    expect(await shownTo(world, open, key)).not.toContain('Nobody has read this yet')
  for (const key of ['new-parent', 'head', 'safeguarding', 'communications', 'office', 'chair'])
    expect((await rowsFor(key)).map((row) => row.id)).not.toContain(id)
  for (const key of ['parent', 'teacher', 'manager', 'assistant'])
    expect((await rowsFor(key)).map((row) => row.id)).toContain(id)
  const asOthers = await Promise.all([undefined, 'new-parent', 'head'].map((key) => world.browser(key)))
  for (const browser of asOthers)
    for (const path of [
      `/s/${open.slug}`,
      `/s/${open.slug}/feed`,
      `/s/${open.slug}/feed.json`,
      `/concern?about=contribution&id=${id}`,
    ])
      expect((await browser.get(path)).text).not.toContain('Nobody has read this yet')
  for (const key of ['head', 'parent'])
    expect((await (await world.browser(key)).get(`/moderation/${id}`)).status).toBeGreaterThanOrEqual(403)
})

test('§18.2 the name of a parent who comments reaches no other reader, in no page and no header', async () => {
  const id = await comment(world, open, 'The pumpkins are huge')
  expect((await show(world, id)).status).toBe(303)
  for (const key of [undefined, 'new-parent', 'office', 'head']) {
    const browser = await world.browser(key)
    for (const path of [
      `/s/${open.slug}`,
      `/s/${open.slug}/feed`,
      `/s/${open.slug}/feed.json`,
      `/concern?about=contribution&id=${id}`,
    ]) {
      const answer = await browser.get(path)
      const whole = `${answer.text} ${JSON.stringify([...answer.headers])}`
      expect(whole).not.toMatch(/Leila|Farah/iu)
      expect(whole).not.toContain(world.id('parent'))
    }
    expect((await browser.get(`/s/${open.slug}`)).text).toMatch(/Parent · [A-Z][a-z]+/u)
  }
})

test('§18.2 a parent keeps one neutral name on a site, which nobody else there can have', async () => {
  await comment(world, place, 'One')
  await comment(world, place, 'Two')
  const rows = await rowsFor('parent')
  const names = rows.filter(({ body }) => ['One', 'Two'].includes(body)).map((row) => row.shown_as)
  expect(new Set(names).size).toBe(1)
  const name = await world.as('parent', (sight) => neutralName(sight, place.siteId))
  const taken = await world.as('new-parent', ({ tx }) =>
    tx
      .insertInto('neutral_names')
      .values({ school_id: world.schoolId, site_id: place.siteId, person_id: world.id('new-parent'), name })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  )
  expect(taken.numInsertedOrUpdatedRows).toBe(0n)
  expect(await world.as('new-parent', (sight) => neutralName(sight, place.siteId))).not.toBe(name)
})

test('§17.8 staff who comment appear under their name and position', async () => {
  const id = await comment(world, open, 'Well done, gardeners', 'office')
  await show(world, id)
  const page = await (await world.browser()).get(`/s/${open.slug}`)
  expect(page.text).toContain('Bev Carter, Office manager')
})

test('§18.3 a comment that is empty or too long is asked for again, with what was typed', async () => {
  const browser = await world.browser('parent')
  expect((await browser.post(pathOf(place), { comment: ' \n ' })).text).toContain('Write your comment first.')
  const long = await browser.post(pathOf(place), { comment: 'a'.repeat(2001) })
  expect(long.status).toBe(422)
  expect(long.text).toContain('Shorten it to 2,000 characters.')
  expect(long.text).toContain('a'.repeat(2001))
})

test('§18.3 a comment that is posted twice counts once', async () => {
  const browser = await world.browser('parent')
  const once = '6f9a0c52-3c1e-4b0e-9a5e-0f4f3a1b2c3d'
  const typed = { comment: 'Sent with two clicks', _once: once }
  const both = await Promise.all([browser.post(pathOf(place), typed), browser.post(pathOf(place), typed)])
  expect(both.map((answer) => answer.location)).toEqual(Array(2).fill(`/s/${place.slug}/mine`))
  const rows = await rowsFor('parent')
  expect(rows.filter(({ body }) => body === typed.comment)).toHaveLength(1)
})

test('§18.6 note a vetting counts until its last day and no longer', async () => {
  world.wait(Date.parse('2027-08-31T12:00:00Z') - Date.parse('2026-11-23T08:00:00Z'))
  await comment(world, place, 'On the last day')
  world.wait(24 * 60 * 60_000)
  const answer = await (await world.browser('parent')).post(pathOf(place), { comment: 'A day late' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('has not yet checked who you are')
})
