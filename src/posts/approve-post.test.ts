// The approval of a post (§16.4): by the author's line manager, once, with the checklist, upon the version that was read.
import { beforeAll, expect, test } from 'vitest'

import { sayConsent } from '../../tests/stories/consent.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import {
  answersOn,
  approvePost,
  harmless,
  publishPost,
  sendPost,
  writePost,
} from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'
import { historyOf } from '../decisions/history.ts'
import { publishedPosts } from './post-queries.ts'
import { postsToDecide, postsWaiting } from './posts-waiting.ts'

const world = useWorld()
let site = ''
beforeAll(async () => {
  site = (await openSite(world)).id
})
const stateOf = async (id: string) =>
  (
    await world.as('head', ({ tx }) =>
      tx.selectFrom('posts').select('state').where('id', '=', id).executeTakeFirst(),
    )
  )?.state

test('§16.4 a post goes to the author’s line manager, waits for nobody else, and is published on approval', async () => {
  const id = await sendPost(world, site)
  const waits = (key: string) =>
    world.as(key, async (sight) => (await postsToDecide(sight)).map((each) => each.id))
  expect(await waits('manager')).toContain(id)
  expect(await waits('head')).not.toContain(id)
  expect(await waits('assistant')).not.toContain(id)
  const { text } = await (await world.browser('manager')).get('/posts')
  expect(text).toContain('Waiting for your decision')
  expect((await approvePost(world, id)).location).toBe(`/posts/${id}`)
  expect(await stateOf(id)).toBe('published')
  expect(await waits('manager')).not.toContain(id)
})

test('§16.4 an author can’t approve their own post', async () => {
  const id = await sendPost(world, site, harmless, 'manager')
  const author = await world.browser('manager')
  expect((await author.get(`/posts/${id}`)).text).not.toContain('name="answer-')
  const answer = await author.post(`/posts/${id}/approve`, { version: '1' })
  expect([answer.status, answer.text.includes('You wrote this post')]).toEqual([409, true])
  expect((await approvePost(world, id, 'head')).status).toBe(303)
})

test('§16.4 a member of the team who does not manage the author is refused, and another teacher sees nothing', async () => {
  const id = await sendPost(world, site)
  const member = await (await world.browser('assistant')).post(`/posts/${id}/approve`, { version: '1' })
  expect([member.status, member.text.includes('This decision is for the line manager.')]).toEqual([409, true])
  const other = await world.browser('unsigned')
  expect((await other.get(`/posts/${id}`)).status).toBe(404)
  expect((await other.post(`/posts/${id}/approve`, { version: '1' })).status).toBe(404)
  expect((await other.post(`/posts/${id}/do/send-back`, { reason: 'No.' })).status).toBe(404)
  expect((await (await world.browser('parent')).get(`/posts/${id}`)).status).toBe(403)
  expect(await stateOf(id)).toBe('with-manager')
})

test('§16.4 two approvals at the same moment make one', async () => {
  const id = await sendPost(world, site)
  const [one, other] = [await world.browser('manager'), await world.browser('manager')]
  const answers = await answersOn(one, id)
  const both = await Promise.all([one, other].map((each) => each.post(`/posts/${id}/approve`, answers)))
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
  const history = await world.as('teacher', (sight) => historyOf(sight, 'post', id))
  expect(history.filter(({ action }) => action === 'approve')).toHaveLength(1)
})

test('§16.4 no approval without an answer to every question, and none with a “No”', async () => {
  const id = await sendPost(world, site)
  const manager = await world.browser('manager')
  const asked = await answersOn(manager, id)
  const questions = Object.keys(asked).filter((name) => name.startsWith('answer-'))
  expect(questions.length).toBeGreaterThan(2)
  expect(questions.length).toBeLessThan(7)
  const [first = '', ...others] = questions
  const { [first]: _, ...unfinished } = asked
  const lacking = await manager.post(`/posts/${id}/approve`, unfinished)
  expect(lacking.status).toBe(422)
  expect(lacking.text).toContain(`href="#${first}"`)
  expect(lacking.text.match(/checked/gu)).toHaveLength(others.length)
  const no = await manager.post(`/posts/${id}/approve`, { ...asked, [first]: 'no' })
  expect([no.status, no.text.includes('Send it back instead')]).toEqual([422, true])
  expect(await stateOf(id)).toBe('with-manager')
})

test('§16.4 a post that changed while its approver read it is read again first', async () => {
  const id = await sendPost(world, site)
  const manager = await world.browser('manager')
  const early = await answersOn(manager, id)
  await manager.post(`/posts/${id}/do/send-back`, { reason: 'Say which beans.' })
  const author = await world.browser('teacher')
  expect((await author.get(`/posts/${id}`)).text).toContain('Say which beans.')
  expect((await world.as('teacher', postsWaiting)).map((each) => each.id)).toContain(id)
  await author.post(`/posts/${id}/edit`, { title: 'Runner beans', body: 'They grew.', version: '1' })
  await author.post(`/posts/${id}/do/send`)
  const late = await manager.post(`/posts/${id}/approve`, early)
  expect([late.status, late.text.includes('The post was changed while you read it.')]).toEqual([422, true])
  expect(late.text).toContain('Runner beans')
  expect((await approvePost(world, id)).status).toBe(303)
})

test('§18.2 a consent withdrawn while the post waits stops its approval', async () => {
  const id = await sendPost(world, site, { title: 'Chess', body: 'Zoë Parker won.' })
  const manager = await world.browser('manager')
  const answers = await answersOn(manager, id)
  await sayConsent(world, 'Zoë', 'name', false)
  const answer = await manager.post(`/posts/${id}/approve`, answers)
  await sayConsent(world, 'Zoë', 'name', true)
  expect([answer.status, answer.text.includes('Zoë’s family has not agreed')]).toEqual([409, true])
})

test('§17.8 a published post shows its author’s name and position of that day', async () => {
  const id = await publishPost(world, site)
  const change = (position: string) =>
    world.asSystem(({ tx }) =>
      tx.updateTable('people').set({ position }).where('id', '=', world.id('teacher')).execute(),
    )
  await change('Year 6 teacher')
  const posts = await world.as('parent', (sight) => publishedPosts(sight, site, 10))
  await change('Year 4 teacher')
  expect(posts.find((each) => each.id === id)).toMatchObject({
    ...harmless,
    authorName: 'Tom O’Neill',
    authorPosition: 'Year 4 teacher',
  })
})

test('§18.1 readers of the site see what is published and nothing else; a visitor sees none of it', async () => {
  world.wait(60_000)
  const shown = await publishPost(world, site)
  const hidden = [await writePost(world, site), await sendPost(world, site)]
  const ids = (await world.as('parent', (sight) => publishedPosts(sight, site, 50))).map((each) => each.id)
  expect(ids[0]).toBe(shown)
  for (const id of hidden) expect(ids).not.toContain(id)
  expect(await world.asVisitor((sight) => publishedPosts(sight, site, 50))).toEqual([])
  const manager = await world.browser('manager')
  await manager.post(`/posts/${shown}/do/take-down`, { reason: 'The facts changed.' })
  const after = await world.as('parent', (sight) => publishedPosts(sight, site, 50))
  expect(after.map((each) => each.id)).not.toContain(shown)
})

test('§16.4 every step stands in the ledger: who, what, clause, version, and the approver’s answers', async () => {
  const id = await publishPost(world, site)
  const history = await world.as('teacher', (sight) => historyOf(sight, 'post', id))
  expect(history.map(({ by, action, clause, subject }) => [by, action, clause, subject.version])).toEqual([
    ['Tom O’Neill', 'write', '16.4', 1],
    ['Tom O’Neill', 'send', '16.4', 1],
    ['Priya Raman', 'approve', '16.4', 1],
  ])
  const [written, , approved] = history
  expect(approved?.detail['fingerprint']).toBe(written?.detail['fingerprint'])
  expect(approved?.detail['author']).toEqual({ name: 'Tom O’Neill', position: 'Year 4 teacher' })
  expect(approved?.detail['checklist']).toContainEqual(
    expect.objectContaining({ id: 'correct', clause: '17.3', answer: 'yes' }),
  )
})
