// Writes a picture anew, small and with nothing in the file besides: no place, no camera, no time, no preview of what was cut off (§17.9).
import type { Sharp } from 'sharp'

import { copyType } from '../copy-type.ts'
import type { Answer, Written } from './task.ts'
import { broken } from './upright.ts'

/** The longer side of what goes out, in pixels. */
export const longestSide = 1600

/** A picture that can't be read to its end is refused. */
export async function writeAnew(
  picture: Sharp,
  mediaType: string,
): Promise<{ ok: true; value: Written } | Extract<Answer<'open'>, { ok: false }>> {
  const made = await picture.toBuffer({ resolveWithObject: true }).catch(() => undefined)
  if (!made) return { ok: false, sentence: broken }
  const { data, info } = made
  return { ok: true, value: { mediaType, bytes: data, width: info.width, height: info.height } }
}

/** What goes out of a picture. */
export const writeCopy = (picture: Sharp) =>
  writeAnew(
    picture
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 82, progressive: true }),
    copyType,
  )
