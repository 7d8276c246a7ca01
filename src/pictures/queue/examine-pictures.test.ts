// The queue of pictures: opened, looked at, redacted and refused in processes of their own; none is lost when a program dies.
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'

import { openSite } from '../../../tests/stories/open-site.ts'
import { photo, pngPicture } from '../../../tests/stories/pictures.ts'
import { writePost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { readFile } from '../../platform/files.ts'
import type { Redaction } from '../../schema/stored-picture.ts'
import { examinationOf } from '../examination-queries.ts'
import { redactPicture } from '../redact-picture.ts'
import { submitPicture, type Submitted } from '../submit-picture.ts'
import { examinePictures } from './examine-pictures.ts'
import { takePicture } from './take-picture.ts'

const world = useWorld()
let postId = ''
beforeAll(async () => {
  postId = await writePost(world, (await openSite(world)).id)
})

const of = () => ({ kind: 'post', id: postId }) as const
const good = (answer: Submitted): string => {
  if (!answer.ok) throw new Error(answer.sentence)
  return answer.pictureId
}
const send = async (bytes: Uint8Array) =>
  good(await world.as('teacher', (sight) => submitPicture(sight, world.program.seal, { bytes, of: of() })))
const examine = () =>
  examinePictures({
    db: world.db,
    clock: world.program.clock,
    seal: world.program.seal,
    stopping: () => false,
  })
const standing = (id: string) => world.as('teacher', (sight) => examinationOf(sight, id))
const copy = (id: string) => world.as('teacher', (sight) => readFile(sight, world.program.seal, id))
const redact = (pictureId: string, boxes: readonly Redaction[]) =>
  world.as('teacher', (sight) => redactPicture(sight, { pictureId, of: of(), boxes }))

test('§17.9 a phone’s picture gets a clean copy, stands upright, and says that its file told where it was taken', async () => {
  const id = await send(await photo({ sideways: true }))
  await examine()
  expect(await standing(id)).toMatchObject({
    stage: 'done',
    size: { width: 48, height: 64 },
    seen: { details: { place: true, camera: true, words: true }, faces: [], writing: [] },
  })
  const file = await copy(id)
  const about = await sharp(file?.bytes).metadata()
  expect([about.format, about.width, about.exif]).toEqual(['jpeg', 48, undefined])
})

test('§18.2 two programs that examine at once examine each picture once, and none is left', async () => {
  const ids = await Promise.all([70, 80, 90].map(async (width) => send(await photo({ width }))))
  await Promise.all([examine(), examine()])
  for (const id of ids) expect((await standing(id))?.stage).toBe('done')
  const { rows } = await world.asSystem(async ({ tx }) => ({
    rows: await tx
      .selectFrom('ledger_text')
      .select((each) => each.fn.countAll<string>().as('n'))
      .where('subject_kind', '=', 'picture')
      .where('entry', 'like', '%"action":"find"%')
      .execute(),
  }))
  expect(Number(rows[0]?.n)).toBe(4)
})

test('§18.2 a picture that a program had taken up when it died is taken up by the next, half a minute later', async () => {
  const id = await send(await pngPicture())
  await world.asSystem(takePicture)
  await examine()
  expect(await standing(id)).toMatchObject({ stage: 'being-examined', step: 'open' })
  world.wait(31_000)
  await examine()
  expect((await standing(id))?.stage).toBe('done')
})

test('§18.2 a redacted picture takes the place of the other, whose bytes are nowhere any more', async () => {
  const before = await send(await photo({ width: 200, height: 120 }))
  await examine()
  const after = good(await redact(before, [{ box: [20, 10, 60, 40], how: 'cover' }]))
  expect(await copy(before)).toBeUndefined()
  await examine()
  expect(await standing(after)).toMatchObject({ stage: 'done', redacted: true })
  const { data, info } = await sharp((await copy(after))?.bytes)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ]
  expect(Math.max(...at(50, 30))).toBeLessThan(40)
  expect(Math.max(...at(150, 100))).toBeGreaterThan(100)
  const left = await world.asSystem(({ tx }) =>
    tx
      .selectFrom('files as f')
      .innerJoin('file_chunks as c', 'c.file_id', 'f.id')
      .select('f.id')
      .distinct()
      .where('f.of_id', 'in', [postId])
      .where('f.id', '=', before)
      .execute(),
  )
  expect(left).toEqual([])
})

test('§18.2 a picture that can’t be opened is refused in plain words, and the next one is examined', async () => {
  const whole = await photo({ width: 900, height: 900 })
  const [bad, next] = [
    await send(whole.subarray(0, whole.length / 2)),
    await send(await photo({ width: 99 })),
  ]
  await examine()
  expect(await standing(bad)).toMatchObject({ stage: 'refused', refusal: expect.stringContaining('damaged') })
  expect((await standing(next))?.stage).toBe('done')
})
