// Faces are found, never recognised: one, many, small ones in a large picture, and none where there is none.
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { facePicture, mosaic, sheet } from '../../../tests/stories/pictures.ts'
import { pixelsOf } from '../child/pixels.ts'
import { redact } from '../redacting/redact.ts'
import { findFaces } from './find-faces.ts'

async function pixels(bytes: Uint8Array) {
  const made = await pixelsOf(sharp(bytes))
  if (!made) throw new Error('The picture can’t be read.')
  return made
}

test('§18.2 a face is found where it is', async () => {
  const [face, ...others] = await findFaces(await pixels(await facePicture()))
  expect(others).toEqual([])
  const [x = 0, y = 0, width = 0, height = 0] = face?.box ?? []
  expect(Math.hypot(x + width / 2 - 50, y + height / 2 - 74)).toBeLessThan(15)
})

test('§18.2 each face of a class is found, and hardly one twice, though tiles overlap', async () => {
  const faces = await findFaces(await pixels(await mosaic(16, 6, 80)))
  const cells = faces.map(
    ({ box: [x, y, w, h] }) => `${Math.floor((x + w / 2) / 80)} ${Math.floor((y + h / 2) / 80)}`,
  )
  expect(new Set(cells).size).toBe(96)
  // A person takes away what is too much.
  expect(faces.length).toBeLessThan(101)
})

test('§18.2 a sheet of writing has no face', async () => {
  expect(await findFaces(await pixels(await sheet(['Star of the week', 'Well done!'])))).toEqual([])
})

test('§18.2 however a face is redacted, none is found there afterwards', async () => {
  for (const how of ['cover', 'pixelate', 'blur'] as const) {
    const picture = await pixels(await mosaic(2, 1, 120))
    const [face] = (await findFaces(picture)).toSorted((a, b) => a.box[0] - b.box[0])
    if (!face) throw new Error('No face was found.')
    await redact(picture, [{ box: face.box, how }])
    const left = await findFaces(picture)
    expect([how, left.map(({ box }) => box[0] > 110)]).toEqual([how, [true]])
  }
})
