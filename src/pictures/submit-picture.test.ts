// Sending a picture: it waits to be examined, once however often it is sent, and is out of reach when it is withdrawn.
import { beforeAll, expect, test } from 'vitest'

import { openSite } from '../../tests/stories/open-site.ts'
import { photo } from '../../tests/stories/pictures.ts'
import { writePost } from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'
import { historyOf } from '../decisions/history.ts'
import { readFile } from '../platform/files.ts'
import { examinationOf } from './examination-queries.ts'
import { submitPicture } from './submit-picture.ts'
import { withdrawPicture } from './withdraw-picture.ts'

const world = useWorld()
let postId = ''

async function sent(bytes: Uint8Array, key = 'teacher') {
  const answer = await world.as(key, (sight) =>
    submitPicture(sight, world.program.seal, { bytes, of: { kind: 'post', id: postId } }),
  )
  if (!answer.ok) throw new Error(answer.sentence)
  return answer
}
const refusal = async (bytes: Uint8Array) => sent(bytes).catch((error: Error) => error.message)

let first: Awaited<ReturnType<typeof sent>>
beforeAll(async () => {
  postId = await writePost(world, (await openSite(world)).id)
  first = await sent(await photo())
})

test('§18.2 a picture that was sent waits, has no copy yet, and stands in the ledger under its sender', async () => {
  const examination = await world.as('teacher', (sight) => examinationOf(sight, first.pictureId))
  expect(examination).toMatchObject({ stage: 'waiting', ahead: 0, progress: 0, size: undefined, seen: {} })
  expect(
    await world.as('teacher', (sight) => readFile(sight, world.program.seal, first.pictureId)),
  ).toBeUndefined()
  const history = await world.asSystem((sight) => historyOf(sight, 'picture', first.examinationId))
  expect(history).toMatchObject([{ action: 'submit', actor: world.id('teacher'), to: 'waiting' }])
})

test('§18.2 the same picture is examined once, whoever sends it, and each has a copy of their own', async () => {
  const again = await sent(await photo(), 'head')
  expect(again.examinationId).toBe(first.examinationId)
  expect(again.pictureId).not.toBe(first.pictureId)
})

test('§18.2 whoever neither sent a picture nor sees a copy of it learns nothing of its examination', async () => {
  const seen = await world.as('parent', (sight) => examinationOf(sight, first.pictureId))
  expect(seen).toBeUndefined()
})

test('§18.2 nobody reads an original, not even who sent it', async () => {
  const originals = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('files').select('id').where('of_kind', '=', 'original').execute(),
  )
  expect(originals).toEqual([])
})

test('§18.2 with its last copy a picture is gone, its bytes too, and sent again it is another', async () => {
  const bytes = await photo({ width: 80 })
  const { pictureId, examinationId } = await sent(bytes)
  await world.asSystem((sight) => withdrawPicture(sight, pictureId))
  const left = await world.asSystem(({ tx }) =>
    tx
      .selectFrom('files as f')
      .innerJoin('file_chunks as c', 'c.file_id', 'f.id')
      .select('f.id')
      .where('f.of_id', '=', examinationId)
      .execute(),
  )
  expect(left).toEqual([])
  expect(await world.asSystem((sight) => examinationOf(sight, pictureId))).toMatchObject({
    stage: 'withdrawn',
  })
  expect((await sent(bytes)).examinationId).not.toBe(examinationId)
})

test('§17.9 a file that is no picture, or a drawing, is refused with what to choose instead', async () => {
  expect(await refusal(Buffer.from('Not a picture.'))).toContain('Choose a JPEG, PNG, WebP or HEIC.')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
  expect(await refusal(svg)).toContain('an SVG, which can carry scripts')
})
