// Redacts a picture as a person asked, and looks again: where a face can still be found, it is covered.
import type { Box, Redacting, Redaction } from '../../schema/stored-picture.ts'
import { library } from '../child/library.ts'
import { pixelsOf } from '../child/pixels.ts'
import type { Pixels } from '../child/task.ts'
import { findFaces } from '../faces/find-faces.ts'
import { overlap } from '../faces/overlap.ts'
import { blur, cover, padded, pixelate } from './paint.ts'

const ways: { [How in Redacting]: (pixels: Pixels, box: Box) => void } = {
  cover,
  pixelate: (pixels, box) => pixelate(pixels, padded(box, pixels)),
  blur: (pixels, box) => blur(pixels, padded(box, pixels)),
}

/** Changes the pixels in place. Boxes lie within the picture. */
export async function redact(pixels: Pixels, redactions: readonly Redaction[]): Promise<void> {
  for (const { box, how } of redactions) ways[how](pixels, box)
  for (const { box, how } of redactions)
    if (how !== 'cover' && (await facesAgain(pixels, box))) cover(pixels, padded(box, pixels))
}

/** Whether a face is found where one was redacted. Looked at with as much around it, as large as faces are found best. */
async function facesAgain(pixels: Pixels, box: Box): Promise<boolean> {
  const around = padded(padded(box, pixels), pixels)
  const [left, top, width, height] = around
  const open = await library()
  const { data, width: across, height: down } = pixels
  const part = open(data, { raw: { width: across, height: down, channels: 3 } })
    .extract({ left, top, width, height })
    .resize({ width: lookedAt, height: lookedAt, fit: 'inside' })
  const seen = await pixelsOf(part)
  if (!seen) return true
  const scale = width / seen.width
  const redacted: Box = [(box[0] - left) / scale, (box[1] - top) / scale, box[2] / scale, box[3] / scale]
  return (await findFaces(seen)).some((face) => overlap(face.box, redacted) > 0.1)
}

/** In pixels. */
const lookedAt = 256
