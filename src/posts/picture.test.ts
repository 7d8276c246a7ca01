// The picture of a post: cleaned, described, looked at by the approver, and shown to the site's readers only (§17.9, §18.2).
import { beforeAll, expect, test } from 'vitest'

import type { PlainBrowser } from '../../tests/browser-without-screen.ts'
import { examineAs } from '../../tests/stories/examined-picture.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { photo } from '../../tests/stories/pictures.ts'
import { approvePost, harmless, reasonsOn } from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'
import { publishedPosts } from './post-queries.ts'

const world = useWorld()
let site = { id: '', slug: '' }
beforeAll(async () => {
  site = await openSite(world)
})

/** Sends the form of a post with a picture, as a browser does. */
async function post(path: string, fields: Record<string, string>, picture?: Uint8Array, by?: PlainBrowser) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...harmless, ...fields })) form.append(name, value)
  if (picture)
    form.append('picture', new File([new Uint8Array(picture)], 'Amina.jpg', { type: 'image/jpeg' }))
  const answer = await (by ?? (await world.browser('teacher'))).postForm(path, form)
  if (picture) await examineAs(world, {})
  return answer
}
async function written(fields: Record<string, string>, picture?: Uint8Array): Promise<string> {
  const answer = await post(`/sites/${site.id}/posts/new`, fields, picture)
  expect(answer.status).toBe(303)
  return answer.location.replace('/posts/', '')
}
async function send(id: string) {
  const author = await world.browser('teacher')
  return author.post(`/posts/${id}/do/send`, await reasonsOn(author, id))
}
const pictureOf = (id: string) =>
  world.as('teacher', ({ tx }) =>
    tx
      .selectFrom('posts')
      .select(['picture_id', 'picture_alt'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )

/** A post with a picture, published; gives its id and the address of its picture. */
async function publishedPicture(): Promise<{ id: string; path: string }> {
  const id = await written({ 'picture-alt': 'Bean plants on a window sill' }, await photo())
  await send(id)
  expect((await approvePost(world, id)).status).toBe(303)
  return { id, path: `/s/${site.slug}/pictures/${(await pictureOf(id)).picture_id ?? ''}` }
}

test('§17.9 the readers get a picture without place or camera, at an address of the site', async () => {
  const { id, path } = await publishedPicture()
  const response = await (await world.browser('parent')).get(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect(response.headers.get('cache-control')).toContain('private')
  expect(response.text).not.toMatch(/Exif|GPS|Amina|Oakfield Camera/u)
  const shown = await world.as('parent', (sight) => publishedPosts(sight, site.id, 10))
  expect(shown.find((each) => each.id === id)?.picture?.alt).toBe('Bean plants on a window sill')
})

test('§18.1 a picture is unknown to those who may not read its site, and gone when its post is taken down', async () => {
  const { id, path } = await publishedPicture()
  expect((await (await world.browser()).get(path)).status).toBe(404)
  expect((await (await world.browser('chair')).get(path)).status).toBe(200)
  const staffOnly = await openSite(world, { audience: { audience: ['staff'] } })
  const parent = await world.browser('parent')
  expect((await parent.get(path.replace(site.slug, staffOnly.slug))).status).toBe(404)
  await (await world.browser('manager')).post(`/posts/${id}/do/take-down`, { reason: 'A face is in it.' })
  expect((await parent.get(path)).status).toBe(404)
})

test('§18.1 the picture of a draft, and one that was replaced, is for nobody but those behind the scenes', async () => {
  const id = await written({ 'picture-alt': 'Beans' }, await photo())
  const first = (await pictureOf(id)).picture_id ?? ''
  await post(`/posts/${id}/edit`, { 'picture-alt': 'Peas', version: '1' }, await photo({ width: 30 }))
  const second = (await pictureOf(id)).picture_id ?? ''
  expect(second).not.toBe(first)
  const parent = await world.browser('parent')
  const seenBy = (key: string) =>
    world.as(key, ({ tx }) => tx.selectFrom('files').select('id').where('of_id', '=', id).execute())
  for (const each of [first, second])
    expect((await parent.get(`/s/${site.slug}/pictures/${each}`)).status).toBe(404)
  expect(await seenBy('parent')).toEqual([])
  expect((await (await world.browser('unsigned')).get(`/posts/${id}/picture`)).status).toBe(404)
  expect((await (await world.browser('teacher')).get(`/posts/${id}/picture`)).status).toBe(200)
  await send(id)
  await approvePost(world, id)
  expect(await seenBy('parent')).toEqual([{ id: second }])
  expect(await seenBy('teacher')).toHaveLength(2)
  for (const reader of [parent, await world.browser('teacher')])
    expect((await reader.get(`/s/${site.slug}/pictures/${first}`)).status).toBe(404)
})

test('§17.5 a picture without a description keeps the post a draft until it is described', async () => {
  const id = await written({}, await photo())
  const page = await (await world.browser('teacher')).get(`/posts/${id}`)
  expect(page.text).toContain('The picture’s description')
  expect(page.text).toContain('The picture has no description')
  expect((await send(id)).status).toBe(409)
  const described = await post(`/posts/${id}/edit`, { 'picture-alt': 'Bean plants', version: '1' })
  expect(described.status).toBe(303)
  expect(await pictureOf(id)).toMatchObject({ picture_alt: 'Bean plants' })
  expect((await send(id)).status).toBe(303)
})

test('§18.2 a description that names a pupil is marked like the text', async () => {
  const id = await written({ 'picture-alt': 'Chloe Jennings with her beans' }, await photo())
  const page = await (await world.browser('teacher')).get(`/posts/${id}`)
  expect(page.text).toContain('<a href="#finding-alt-1">Chloe Jennings')
  expect((await send(id)).status).toBe(409)
})

test('§18.2 whoever approves a picture says that every face was looked at', async () => {
  const id = await written({ 'picture-alt': 'Beans' }, await photo())
  await send(id)
  const manager = await world.browser('manager')
  const page = await manager.get(`/posts/${id}`)
  expect(page.text).toContain('name="answer-every-face"')
  expect(page.text).toContain(`src="/posts/${id}/picture`)
})

test('§17.9 a file that is no picture is refused, and what was typed comes back', async () => {
  const answer = await post(
    `/sites/${site.id}/posts/new`,
    { title: 'Kept title' },
    Buffer.from('MZ not a picture'),
  )
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Choose a JPEG, PNG, WebP or HEIC.')
  expect(answer.text).toContain('value="Kept title"')
  const unfinished = await post(`/sites/${site.id}/posts/new`, { title: '' }, await photo())
  expect([unfinished.status, unfinished.text.includes('Choose the picture again')]).toEqual([422, true])
})

test('A picture can be taken out again, and earlier versions keep theirs', async () => {
  const id = await written({ 'picture-alt': 'Beans' }, await photo())
  await post(`/posts/${id}/edit`, { 'picture-out': 'yes', version: '1' })
  expect(await pictureOf(id)).toEqual({ picture_id: null, picture_alt: null })
  const versions = await world.as('teacher', ({ tx }) =>
    tx
      .selectFrom('post_versions')
      .select('picture_alt')
      .where('post_id', '=', id)
      .orderBy('version')
      .execute(),
  )
  expect(versions).toEqual([{ picture_alt: 'Beans' }, { picture_alt: null }])
})

test('A picture above the limit is refused with what to do, and the words come back', async () => {
  const start = await photo()
  const long = (bytes: number) => Buffer.concat([start, Buffer.alloc(bytes)])
  const answer = await post(`/sites/${site.id}/posts/new`, { title: 'Kept title' }, long(20_000_000))
  expect([answer.status, answer.text.includes('more than 20 MB')]).toEqual([422, true])
  expect(answer.text).toContain('value="Kept title"')
  const huge = await post(`/sites/${site.id}/posts/new`, {}, long(24_000_000))
  expect(huge.status).toBe(413)
})
