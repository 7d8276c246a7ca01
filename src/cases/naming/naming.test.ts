// Somebody who may not be named: those on the case are told what names them, text that accuses waits, and nobody else learns that there is a case (s.141F).
import { beforeAll, expect, test } from 'vitest'

import { step } from '../../../tests/stories/allegation.ts'
import { comment, openPost, show, type Place } from '../../../tests/stories/comment.ts'
import { answersOn, approvePost, sendPost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { openCase } from '../file/open-case.ts'

const world = useWorld()
let place: Place
let id = ''
const harmless = 'Mr O’Neill’s class measured beans.'
const accusing = 'Mr O’Neill was accused of something.'

beforeAll(async () => {
  place = await openPost(world)
  await world.as('safeguarding', (sight) =>
    openCase(sight, 'allegation', { words: 'Told', danger: false, subjects: [world.id('teacher')] }),
  )
  const row = await world.asSystem(({ tx }) => tx.selectFrom('cases').select('id').executeTakeFirstOrThrow())
  id = row.id
})

const letters = (person: string) =>
  world.asSystem(({ tx }) =>
    tx
      .selectFrom('letters')
      .select(['subject', 'once', 'path'])
      .where('to_person', '=', world.id(person))
      .execute(),
  )
const casePage = async () => (await (await world.browser('head')).get(`/cases/${id}`)).text
const heldPath = async (title: string) =>
  world.asSystem(async ({ tx }) => {
    const row = await tx.selectFrom('held_words').select('id').where('title', '=', title).executeTakeFirst()
    return row && `/held/${row.id}`
  })

test('§10.1 a text that only names them goes out as ever; those on the case are told, the author and the subject nothing', async () => {
  const postId = await sendPost(world, place.siteId, { title: 'Beans again', body: harmless }, 'assistant')
  expect((await approvePost(world, postId)).status).toBe(303)
  expect(await casePage()).toContain('Post: Beans again')
  expect((await letters('head')).some(({ once }) => once?.startsWith(`naming:${id}:post:${postId}`))).toBe(
    true,
  )
  for (const key of ['assistant', 'teacher', 'manager'])
    expect((await letters(key)).filter(({ once }) => once?.startsWith('naming:'))).toEqual([])
  expect(await heldPath('Beans again')).toBeUndefined()
})

test('§17.4 a post that accuses waits for the head, and goes out once it was let go', async () => {
  const postId = await sendPost(world, place.siteId, { title: 'A rumour', body: accusing }, 'assistant')
  const manager = await world.browser('manager')
  const page = await manager.get(`/posts/${postId}`)
  expect(page.text).toContain('It seems to accuse somebody who works here.')
  for (const word of ['allegation', 'Allegation', '141F', 'case'])
    expect(page.text.split('<main')[1]).not.toContain(word)
  expect((await manager.post(`/posts/${postId}/approve`, await answersOn(manager, postId))).status).toBe(409)
  expect((await (await world.browser('assistant')).get(`/posts/${postId}`)).text).not.toContain(
    'seems to accuse',
  )
  const path = (await heldPath('A rumour')) ?? ''
  for (const key of ['manager', 'teacher', 'assistant', 'safeguarding', 'office'])
    expect([403, 404]).toContain((await (await world.browser(key)).get(path)).status)
  const head = await world.browser('head')
  expect((await head.get('/')).text).toContain(`href="${path}"`)
  expect((await head.get(path)).text).toContain(accusing)
  expect(await casePage()).toContain('Accuses: waits')
  expect((await head.post(`${path}/do/let-go`, { reason: 'It is a story of long ago.' })).status).toBe(303)
  expect((await approvePost(world, postId)).status).toBe(303)
})

test('§17.4 the wait is the same where there is no case, so that it tells nothing', async () => {
  const text = 'Ms Hussain was accused of something.'
  const people = await world.asSystem(({ tx }) =>
    tx.selectFrom('people').select(['id', 'full_name']).execute(),
  )
  const other = people.find(({ id: person }) => person === world.id('office'))?.full_name ?? ''
  const family = other.split(' ').at(-1) ?? ''
  const postId = await sendPost(
    world,
    place.siteId,
    { title: 'Another', body: text.replace('Hussain', family) },
    'assistant',
  )
  const manager = await world.browser('manager')
  expect((await manager.get(`/posts/${postId}`)).text).toContain(
    'It seems to accuse somebody who works here.',
  )
  expect(await casePage()).not.toContain('Post: Another')
  const path = (await heldPath('Another')) ?? ''
  const head = await world.browser('head')
  expect((await head.post(`${path}/do/keep-back`, { reason: '' })).status).toBe(422)
  expect((await head.post(`${path}/do/keep-back`, { reason: 'Untrue' })).status).toBe(303)
  expect((await approvePost(world, postId)).status).toBe(409)
})

test('§17.4 a comment that accuses waits too, and what names the head is the chair’s to read', async () => {
  const about = await comment(world, place, accusing)
  expect((await show(world, about)).status).toBe(409)
  expect(await casePage()).toContain('Comment: A comment on')
  const [head] = await world.asSystem(({ tx }) =>
    tx.selectFrom('people').select('full_name').where('id', '=', world.id('head')).execute(),
  )
  const post = await sendPost(
    world,
    place.siteId,
    { title: 'The head', body: `${head?.full_name} was arrested.` },
    'assistant',
  )
  const path = (await heldPath('The head')) ?? ''
  expect((await (await world.browser('head')).get(path)).status).toBe(404)
  const chair = await world.browser('chair')
  expect((await chair.post(`${path}/do/let-go`, { reason: 'In a play' })).status).toBe(303)
  expect((await approvePost(world, post)).status).toBe(303)
})

test('§5.2 whoever makes a pack that names them is warned, and only where they work on the case', async () => {
  await world.as('safeguarding', (sight) =>
    openCase(sight, 'breach', { words: 'Mr O’Neill posted a picture.', danger: false, subjects: [] }),
  )
  const row = await world.asSystem(({ tx }) =>
    tx.selectFrom('cases').select('id').where('kind', '=', 'breach').executeTakeFirstOrThrow(),
  )
  expect((await (await world.browser('head')).get(`/cases/${row.id}/pack`)).text).toContain(
    'may not be named in public',
  )
  await (await world.browser('head')).post(`/cases/${row.id}/do/name-handler`, { person: world.id('office') })
  expect((await (await world.browser('office')).get(`/cases/${row.id}/pack`)).text).not.toContain(
    'may not be named',
  )
})

test('§10.1 a letter with typed words that name them is told to those on the case, once', async () => {
  await world.asSystem((sight) =>
    writeLetter(sight, {
      to: { person: world.id('parent') },
      subject: 'Your question',
      lines: ['Mr O’Neill was suspended.'],
      why: 'You asked.',
    }),
  )
  await world.rounds()
  world.wait(16 * 60_000)
  await world.rounds()
  const warnings = await world.as('head', ({ tx }) =>
    tx.selectFrom('naming_warnings').select(['title', 'links']).where('kind', '=', 'letter').execute(),
  )
  expect(warnings).toEqual([{ title: 'Your question', links: true }])
})

test('§10.1 it ends when somebody says why they may be named', async () => {
  const head = await world.browser('head')
  expect((await step(head, id, 'end-anonymity', { ends: 'rumour' })).status).toBe(422)
  expect((await step(head, id, 'end-anonymity', { ends: 'charged' })).status).toBe(303)
  await sendPost(world, place.siteId, { title: 'Beans once more', body: harmless }, 'assistant')
  expect(await casePage()).not.toContain('Beans once more')
})
