// Covering parts of a post's picture: by its author, on the original, from a list that needs no script (§18.2).
import { beforeAll, expect, test } from 'vitest'

import { examineAs } from '../../../tests/stories/examined-picture.ts'
import { openSite } from '../../../tests/stories/open-site.ts'
import { photo } from '../../../tests/stories/pictures.ts'
import { harmless } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { readFile } from '../../platform/files.ts'
import type { Seen } from '../../schema/stored-picture.ts'

const world = useWorld()
let site = ''
beforeAll(async () => {
  site = (await openSite(world)).id
})

const seen: Seen = {
  faces: [
    { box: [10, 10, 12, 12], score: 0.9 },
    { box: [40, 12, 10, 10], score: 0.7 },
  ],
  writing: [{ box: [5, 30, 50, 8], text: 'Chloe Jennings' }],
  details: { place: true, time: false, camera: true, words: false },
}
let width = 64

/** A draft with a picture that nobody has sent before; gives its id. */
async function pictured(): Promise<string> {
  width += 2
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...harmless, 'picture-alt': 'Two children' }))
    form.append(name, value)
  form.append(
    'picture',
    new File([new Uint8Array(await photo({ width }))], 'Amina.jpg', { type: 'image/jpeg' }),
  )
  const answer = await (await world.browser('teacher')).postForm(`/sites/${site}/posts/new`, form)
  expect(answer.status).toBe(303)
  return answer.location.replace('/posts/', '')
}
const pictureOf = async (id: string) =>
  (
    await world.as('teacher', ({ tx }) =>
      tx.selectFrom('posts').select('picture_id').where('id', '=', id).executeTakeFirstOrThrow(),
    )
  ).picture_id ?? ''
const bytesOf = (pictureId: string) =>
  world.as('teacher', (sight) => readFile(sight, world.program.seal, pictureId))
const valuesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`name="${name}" value="([^"]*)"( checked)?`, 'gu'))].map(([, value]) => value)

test('§18.2 a picture being examined keeps its post from going out, says how far it is, and asks again by itself', async () => {
  const id = await pictured()
  const author = await world.browser('teacher')
  const page = await author.get(`/posts/${id}`)
  expect(page.text).toContain('The picture is being examined')
  expect(page.text).toContain('<noscript><meta http-equiv="refresh" content="4"/></noscript>')
  const standing = async () => JSON.parse((await author.get(`/posts/${id}/examination`)).text) as object
  expect(await standing()).toMatchObject({ done: false, says: 'It is being opened.', progress: 0 })
  expect((await (await world.browser('unsigned')).get(`/posts/${id}/examination`)).status).toBe(404)
  const sent = await author.post(`/posts/${id}/do/send`)
  expect([sent.status, sent.text.includes('The picture is still being examined.')]).toEqual([409, true])
  await examineAs(world, {})
  const after = await author.get(`/posts/${id}`)
  expect([after.text.includes('refresh'), after.text.includes('being examined')]).toEqual([false, false])
  expect(await standing()).toMatchObject({ done: true })
})

test('§17.9 what its writing gives away stops the post; that its file told a place is said in one line, and asks nothing', async () => {
  const id = await pictured()
  await examineAs(world, seen)
  const { text } = await (await world.browser('teacher')).get(`/posts/${id}`)
  expect(text).toContain('The picture shows this in writing.')
  expect(text).toContain('says where it was taken and with which camera')
  expect(text).toContain('Done already')
  expect(text).not.toContain('Send for approval')
  expect(text).not.toContain('Amina.jpg')
})

test('§18.2 the boxes found are drawn ready, each with a look at it; covered, the picture before is nowhere', async () => {
  const id = await pictured()
  await examineAs(world, seen)
  const before = await pictureOf(id)
  const author = await world.browser('teacher')
  const { text } = await author.get(`/posts/${id}/redact`)
  expect(valuesOf(text, 'box')).toEqual(['10-10-12-12', '40-12-10-10', '5-30-50-8'])
  expect(text.match(/class="gp-part"/gu)).toHaveLength(3)
  expect(text).toContain('gone from the school’s back-ups after 30 days')
  const form = new URLSearchParams([
    ['version', '1'],
    ['do', 'redact'],
    ['box', '10-10-12-12'],
    ['box', '5-30-50-8'],
    ['how-5-30-50-8', 'blur'],
  ])
  expect((await author.postBody(`/posts/${id}/redact`, form)).location).toBe(`/posts/${id}`)
  const after = await pictureOf(id)
  expect(after).not.toBe(before)
  expect(await bytesOf(before)).toBeUndefined()
  expect((await author.get(`/posts/${id}`)).text).toContain('The picture is being examined')
  const redactions = await world.asSystem(({ tx }) =>
    tx
      .selectFrom('picture_examinations as e')
      .innerJoin('files as f', 'f.examination_id', 'e.id')
      .select('e.redactions')
      .where('f.id', '=', after)
      .executeTakeFirst(),
  )
  expect(redactions?.redactions).toEqual([
    { box: [10, 10, 12, 12], how: 'cover' },
    { box: [5, 30, 50, 8], how: 'blur' },
  ])
  const history = await world.as('teacher', (sight) => historyOf(sight, 'post', id))
  expect(history.at(-1)).toMatchObject({ action: 'redact', detail: { parts: 2 }, subject: { version: 2 } })
})

test('§18.2 a box is added by a quarter or by four numbers, and what was ticked before stays so', async () => {
  const id = await pictured()
  await examineAs(world, seen)
  const author = await world.browser('teacher')
  const list = [
    ['offered', '10-10-12-12 A face'],
    ['offered', '40-12-10-10 A face'],
    ['box', '40-12-10-10'],
  ]
  const add = (more: string[][]) =>
    author.postBody(
      `/posts/${id}/redact`,
      new URLSearchParams([['version', '1'], ['do', 'add'], ...list, ...more]),
    )
  const quarter = await add([['quarter', 'top-left']])
  expect(quarter.text).toContain('Top left quarter')
  expect(quarter.text).toMatch(/value="40-12-10-10" checked/u)
  expect(quarter.text).not.toMatch(/value="10-10-12-12" checked/u)
  const numbers = [
    ['quarter', 'numbers'],
    ['from-left', '50'],
    ['from-top', '0%'],
    ['width', '25'],
    ['height', '100'],
  ]
  expect((await add(numbers)).text).toContain('Your own box')
  const outside = await add([
    ...numbers.slice(0, 1),
    ['from-left', '90'],
    ['from-top', '0'],
    ['width', '20'],
    ['height', '9'],
  ])
  expect([outside.status, outside.text.includes('four whole numbers from 0 to 100')]).toEqual([422, true])
})

test('§18.2 nothing ticked is told beside the list, and a picture that was changed meanwhile is looked at again', async () => {
  const id = await pictured()
  await examineAs(world, seen)
  const author = await world.browser('teacher')
  const none = await author.post(`/posts/${id}/redact`, {
    version: '1',
    do: 'redact',
    offered: '10-10-12-12 A face',
  })
  expect([none.status, none.text.includes('Draw a box around')]).toEqual([422, true])
  const late = await author.post(`/posts/${id}/redact`, { version: '0', do: 'redact', box: '10-10-12-12' })
  expect([late.status, late.text.includes('changed in another window')]).toEqual([422, true])
})

test('§18.2 only its author covers parts of it, and only while the post lies with them', async () => {
  const id = await pictured()
  expect((await (await world.browser('teacher')).get(`/posts/${id}/redact`)).status).toBe(404)
  await examineAs(world, {})
  expect((await (await world.browser('manager')).get(`/posts/${id}/redact`)).status).toBe(409)
  expect((await (await world.browser('unsigned')).get(`/posts/${id}/redact`)).status).toBe(404)
  expect((await (await world.browser('parent')).get(`/posts/${id}/redact`)).status).toBe(403)
})

test('§18.2 faces that nobody is said to belong to need the author’s reason', async () => {
  const id = await pictured()
  await examineAs(world, { faces: seen.faces ?? [] })
  const author = await world.browser('teacher')
  await author.post(`/posts/${id}/pupils`, { who: 'nobody' })
  const { text } = await author.get(`/posts/${id}`)
  expect(text).toContain('2 faces can be seen')
  expect(text).toMatch(/name="reason-picture-pupil-pictured-0-0"/u)
})
