// Words that may tell of a child at risk reach the designated safeguarding lead at once, from drafts and comments (§15.3).
import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, type Place } from '../../../tests/stories/comment.ts'
import { writePost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { disclosesMore } from './disclosed.ts'

const world = useWorld()
let place: Place
beforeAll(async () => {
  place = await openPost(world)
})

const telling = { title: 'Our feelings wall', body: 'One card says: I am scared of my dad.' }

/** What waits for the lead, as the lead reads it. */
const waiting = () =>
  world.as('safeguarding', ({ tx }) =>
    tx.selectFrom('concerns').select(['body', 'about_id', 'raised_by', 'state']).execute(),
  )
const about = async (id: string) => (await waiting()).filter((each) => each.about_id === id)

test('§15.3 a draft that may tell of a child at risk is with the lead as soon as it is saved, once for the same words', async () => {
  const id = await writePost(world, place.siteId, telling)
  expect(await about(id)).toEqual([
    expect.objectContaining({
      body: expect.stringContaining(telling.body),
      raised_by: world.id('teacher'),
      state: 'raised',
    }),
  ])
  const author = await world.browser('teacher')
  await author.post(`/posts/${id}/edit`, { ...telling, title: 'Feelings', version: '1' })
  expect(await about(id)).toHaveLength(1)
  const more = { title: 'Feelings', body: `${telling.body} He hurts me.`, version: '2' }
  await author.post(`/posts/${id}/edit`, more)
  expect(await about(id)).toHaveLength(2)
})

test('§15.3 its author is told kindly that it was passed on, and what to do now', async () => {
  const id = await writePost(world, place.siteId, telling)
  const { text } = await (await world.browser('teacher')).get(`/posts/${id}`)
  expect(text).toContain('The designated safeguarding lead has this now.')
  expect(text).toContain('promise no secrecy')
  expect(text).toContain('Ring 999')
})

test('§15.3 a refused saving passes nothing on', async () => {
  const before = (await waiting()).length
  const author = await world.browser('teacher')
  expect(
    (await author.post(`/sites/${place.siteId}/posts/new`, { title: '', body: telling.body })).status,
  ).toBe(422)
  expect(await waiting()).toHaveLength(before)
})

test('§15.3 a comment that may tell of a child at risk is with the lead before a moderator reads it, and its sender is told', async () => {
  const id = await comment(world, place, 'My brother is scared of going home.')
  expect(await about(id)).toHaveLength(1)
  const { text } = await (await world.browser('parent')).get(`/s/${place.slug}/mine`)
  expect(text).toContain('Somebody at school who keeps children safe has this now.')
})

test('§15.3 harmless words pass nothing on', async () => {
  const before = (await waiting()).length
  await writePost(world, place.siteId, {
    title: 'Fun',
    body: 'We don’t want to go home yet, sang the choir.',
  })
  await comment(world, place, 'Lovely beans!')
  expect(await waiting()).toHaveLength(before)
})

test('§15.3 the same words in another order of saving are passed on once, new ones again', () => {
  expect(disclosesMore('I am scared of my dad.')).toBe(true)
  expect(disclosesMore('So: I am scared of my dad!', 'I am scared of my dad.')).toBe(false)
  expect(disclosesMore('I am scared of my dad. He hurts me.', 'I am scared of my dad.')).toBe(true)
})
