// While a picture that was made to take much is examined, pages are answered and other pictures are taken in.
import sharp from 'sharp'
import { beforeAll, expect, test, vi } from 'vitest'

import { openSite } from '../../../tests/stories/open-site.ts'
import { photo } from '../../../tests/stories/pictures.ts'
import { writePost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { examinationOf } from '../examination-queries.ts'
import { submitPicture } from '../submit-picture.ts'
import { examinePictures } from './examine-pictures.ts'

const world = useWorld()
let postId = ''
beforeAll(async () => {
  postId = await writePost(world, (await openSite(world)).id)
})

async function send(bytes: Uint8Array): Promise<string> {
  const answer = await world.as('teacher', (sight) =>
    submitPicture(sight, world.program.seal, { bytes, of: { kind: 'post', id: postId } }),
  )
  if (!answer.ok) throw new Error(answer.sentence)
  return answer.pictureId
}

/** Few bytes that unpack to nearly as many pixels as we open. */
const heavy = (): Promise<Buffer> =>
  sharp({ create: { width: 7000, height: 7000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()

test('§17.9 others never wait for a picture that takes much: pages are answered and pictures sent before it is done', async () => {
  const slow = await send(await heavy())
  const stage = async (id: string) =>
    (await world.as('teacher', (sight) => examinationOf(sight, id)))?.stage ?? ''
  const { db, program } = world
  const author = await world.browser('teacher')
  const events: string[] = []
  const examining = examinePictures({
    db,
    clock: program.clock,
    seal: program.seal,
    // What is found in it is another test’s matter.
    stopping: () => events.includes('sent'),
  }).then(() => events.push('examined'))
  await vi.waitUntil(async () => (await stage(slow)) === 'being-examined', { timeout: 20_000, interval: 5 })
  for (const path of ['/', '/posts', `/posts/${postId}`]) {
    const { status } = await author.get(path)
    events.push(`${path.replace(postId, 'ID')} ${status}`)
  }
  await send(await photo())
  events.push('sent')
  await examining
  expect(events).toEqual(['/ 200', '/posts 200', '/posts/ID 200', 'sent', 'examined'])
}, 120_000)
