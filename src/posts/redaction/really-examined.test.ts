// The whole way with the models that come with the program: a phone's picture is sent, a face is found, covered, and not found again (§18.2).
import { beforeAll, expect, test } from 'vitest'

import { openSite } from '../../../tests/stories/open-site.ts'
import { heicPicture, mosaic } from '../../../tests/stories/pictures.ts'
import { harmless } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { examinePictures } from '../../pictures/queue/examine-pictures.ts'

const world = useWorld()
let site = ''
beforeAll(async () => {
  site = (await openSite(world)).id
})

const examine = () =>
  examinePictures({
    db: world.db,
    clock: world.program.clock,
    seal: world.program.seal,
    stopping: () => false,
  })

async function pictured(picture: Buffer, name: string): Promise<string> {
  const form = new FormData()
  for (const [field, value] of Object.entries({ ...harmless, 'picture-alt': 'Two visitors' }))
    form.append(field, value)
  form.append('picture', new File([new Uint8Array(picture)], name))
  const answer = await (await world.browser('teacher')).postForm(`/sites/${site}/posts/new`, form)
  expect(answer.status).toBe(303)
  return answer.location
}

test('§18.2 faces are found, boxed ready, and once covered they are found no more', async () => {
  const post = await pictured(await mosaic(2, 1, 300), 'Amina and Chloe.jpg')
  await examine()
  const author = await world.browser('teacher')
  const page = await author.get(`${post}/redact`)
  const boxes = [...page.text.matchAll(/name="box" value="([\d-]+)" checked/gu)].flatMap(
    ([, box]) => box ?? [],
  )
  expect(boxes).toHaveLength(2)
  await author.post(`${post}/redact`, { version: '1', do: 'redact', box: boxes })
  await examine()
  const after = await author.get(`${post}/redact`)
  expect(after.text).toContain('We found no face and no writing.')
  const picture = await author.get(`${post}/picture?v=2`)
  expect(picture.headers.get('content-disposition')).not.toContain('Amina')
}, 120_000)

test('§17.9 a picture as a phone keeps it (HEIC) is taken, shown as a JPEG, and what its file told is said', async () => {
  const post = await pictured(await heicPicture(), 'IMG_0001.HEIC')
  await examine()
  const author = await world.browser('teacher')
  expect((await author.get(post)).text).toContain('This picture’s file says where it was taken')
  const picture = await author.get(`${post}/picture`)
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
}, 120_000)
