// Writing a post: who may, what the checks mark in it, and that it can't be sent before it is mended.
import { beforeAll, expect, test } from 'vitest'

import { fillIn, openSite } from '../../tests/stories/open-site.ts'
import { harmless, writePost } from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'

const world = useWorld()
let site = ''
beforeAll(async () => {
  site = (await openSite(world)).id
})

const revealing = {
  title: 'Amina Farah’s cake',
  body: 'Chloe Jennings baked one too.\nTo order a slice, ring 07700 900123 & ask.',
}
const pageOf = async (id: string, key = 'teacher') => (await world.browser(key)).get(`/posts/${id}`)
const stateOf = (id: string) =>
  world.as('teacher', ({ tx }) =>
    tx.selectFrom('posts').select(['state', 'version', 'title']).where('id', '=', id).executeTakeFirst(),
  )

test('§18.2 §17.9 a pupil without consent and a home phone are marked, each with clause, reason and remedy', async () => {
  const { text } = await pageOf(await writePost(world, site, revealing))
  expect(text).toContain('<mark class="gp-mark"><a href="#finding-title-1">Amina Farah')
  expect(text).toContain('<a href="#finding-body-1">Chloe Jennings')
  expect(text).toContain('<a href="#finding-body-2">07700 900123')
  const item = (id: string) =>
    new RegExp(`<li class="gp-findings__item" id="${id}">.*?</li>`, 'su').exec(text)?.[0]
  expect(item('finding-body-1')).toContain('§18.2')
  expect(item('finding-body-1')).toContain('Chloe’s family has not agreed')
  expect(item('finding-body-1')).toContain('Leave the name out')
  expect(item('finding-body-2')).toContain('§17.9')
  expect(item('finding-body-2')).toContain('Must be mended')
})

test('§17.6 a pupil whose family agreed can be named, unless pupils contribute to the site (§18.2)', async () => {
  const words = { title: 'Chess', body: 'Ravi Sharma won the chess cup.' }
  expect((await pageOf(await writePost(world, site, words))).text).not.toContain('gp-findings')
  const contributors = {
    ways: 'comments',
    contributors: ['pupils'],
    'contributors-pupils-ages': '8 to 9',
    consent: 'A letter home.',
  }
  const withPupils = await openSite(world, { contributors })
  const { text } = await pageOf(await writePost(world, withPupils.id, words))
  expect(text).toContain('<a href="#finding-body-1">Ravi Sharma')
  expect(text).toContain('Pupils write here, so no pupil may be identified')
})

test('§4 a post with a finding that stops is kept as a draft, offers no sending, and can’t be sent', async () => {
  const id = await writePost(world, site, revealing)
  expect((await pageOf(id)).text).not.toContain('Send for approval')
  const answer = await (await world.browser('teacher')).post(`/posts/${id}/do/send`)
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Mend what is marked first.')
  expect(answer.text).toContain('Chloe’s family has not agreed')
  expect(await stateOf(id)).toMatchObject({ state: 'draft', version: 1, title: revealing.title })
})

test('§4 the suggestions mend what is marked, and the author saves them as the next version', async () => {
  const id = await writePost(world, site, revealing)
  const author = await world.browser('teacher')
  const { text } = await author.get(`/posts/${id}/edit?with=suggestions`)
  expect(text).not.toMatch(/value="[^"]*Amina/u)
  expect(text).toContain('A pupil baked one too.')
  const mended = { title: 'A cake', body: 'A pupil baked one too.', version: '1' }
  expect((await author.post(`/posts/${id}/edit`, mended)).location).toBe(`/posts/${id}`)
  expect((await pageOf(id)).text).toContain('Send for approval')
  expect((await author.post(`/posts/${id}/do/send`)).status).toBe(303)
  expect(await stateOf(id)).toMatchObject({ state: 'with-manager', version: 2 })
  const kept = await world.as('teacher', ({ tx }) =>
    tx
      .selectFrom('post_versions')
      .select(['version', 'title'])
      .where('post_id', '=', id)
      .orderBy('version')
      .execute(),
  )
  expect(kept).toEqual([
    { version: 1, title: revealing.title },
    { version: 2, title: 'A cake' },
  ])
})

test('§4 a change typed over a version that was saved in another window loses neither', async () => {
  const id = await writePost(world, site)
  const author = await world.browser('teacher')
  await author.post(`/posts/${id}/edit`, { title: 'First', body: 'From the first window.', version: '1' })
  const second = { title: 'Second', body: 'From the second window.', version: '1' }
  const answer = await author.post(`/posts/${id}/edit`, second)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('in another window')
  expect(answer.text).toContain('From the second window.')
  expect(await stateOf(id)).toMatchObject({ title: 'First', version: 2 })
  expect((await author.post(`/posts/${id}/edit`, { ...second, version: '2' })).status).toBe(303)
})

test('§4 only the team named in the approval writes for a site, and only while it is open', async () => {
  const outsider = await world.browser('unsigned')
  expect((await outsider.get(`/sites/${site}/posts/new`)).status).toBe(409)
  const refused = await outsider.post(`/sites/${site}/posts/new`, { ...harmless })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Only the team named')
  const author = await world.browser('teacher')
  const closed = await fillIn(world, author)
  const early = await author.post(`/sites/${closed}/posts/new`, { ...harmless })
  expect(early.text).toContain('This site is not open')
  for (const key of ['parent', 'chair'])
    expect((await (await world.browser(key)).post(`/sites/${site}/posts/new`, { ...harmless })).status).toBe(
      403,
    )
  const unknown = '01890a5d-ac96-774b-bcce-b302099a8057'
  expect((await author.post(`/sites/${unknown}/posts/new`, { ...harmless })).status).toBe(404)
})

test('§16.4 an empty or endless form comes back with what was typed', async () => {
  const author = await world.browser('teacher')
  const empty = await author.post(`/sites/${site}/posts/new`)
  expect([empty.status, empty.text.includes('Give the post a title.')]).toEqual([422, true])
  const body = 'word '.repeat(200_000)
  const long = await author.post(`/sites/${site}/posts/new`, { title: 'Kept title', body })
  expect(long.status).toBe(422)
  expect(long.text).toContain('Shorten the text to 10,000 characters.')
  expect(long.text).toContain('value="Kept title"')
})

test('§18.2 what a person types can’t become markup', async () => {
  const { text } = await pageOf(
    await writePost(world, site, { title: '<b>Hi</b>', body: '<script>1</script> "&' }),
  )
  expect(text).toContain('&lt;b>Hi')
  expect(text).not.toContain('<script>1')
})

test('§17.9 the school’s own telephone number may stand in a post, however it is spaced', async () => {
  const words = { title: 'Questions?', body: 'Ring the office on 01632 960 000.' }
  expect((await pageOf(await writePost(world, site, words))).text).not.toContain('gp-findings')
})
