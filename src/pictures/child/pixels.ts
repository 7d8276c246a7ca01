// Unpacks a picture into plain pixels.
import type { Sharp } from 'sharp'

import type { Pixels } from './task.ts'

/** Undefined where the picture can't be read to its end. */
export async function pixelsOf(picture: Sharp): Promise<Pixels | undefined> {
  const made = await picture
    .removeAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined)
  return made && { data: made.data, width: made.info.width, height: made.info.height }
}
