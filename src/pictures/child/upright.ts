// Opens a file as a picture that stands upright, whichever way the camera was held.
import type { Sharp } from 'sharp'

import { pictureKindOf } from '../picture-kind.ts'
import { decodeHeic } from './decode-heic.ts'
import { library, mostPixels, patience } from './library.ts'

export interface Upright {
  width: number
  height: number
  /** A new way through the picture each time, in plain red, green and blue of eight bits, on white where it is clear. */
  begin: () => Sharp
  /** As `begin`, and what is clear stays clear. */
  beginClear: () => Sharp
}
export type OpenedUpright = { ok: true; upright: Upright } | { ok: false; sentence: string }

export async function openUpright(bytes: Uint8Array): Promise<OpenedUpright> {
  const kind = pictureKindOf(bytes)
  if (!kind.ok) return kind
  return kind.mediaType === 'image/heic' ? openHeic(bytes) : openPlain(bytes)
}

async function openPlain(bytes: Uint8Array): Promise<OpenedUpright> {
  const open = await library()
  // Only the file's head is read here, so a wall of pixels can be told apart from a file that is no picture.
  const about = await open(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!about) return { ok: false, sentence: noPicture }
  if (about.width * about.height > mostPixels) return { ok: false, sentence: tooManyPixels }
  const { width, height } = about.autoOrient
  return {
    ok: true,
    upright: uprightOf({ width, height }, () =>
      open(bytes, { limitInputPixels: mostPixels, sequentialRead: true }).autoOrient(),
    ),
  }
}

/** Its decoder turns the picture upright by itself. Source: ISO/IEC 23008-12 §6.5.10. */
async function openHeic(bytes: Uint8Array): Promise<OpenedUpright> {
  const open = await library()
  const decoded = await decodeHeic(bytes, mostPixels)
  if (decoded === 'broken') return { ok: false, sentence: broken }
  if (decoded === 'too-large') return { ok: false, sentence: tooManyPixels }
  const { data, width, height } = decoded
  return {
    ok: true,
    upright: uprightOf({ width, height }, () => open(data, { raw: { width, height, channels: 4 } })),
  }
}

function uprightOf(size: { width: number; height: number }, open: () => Sharp): Upright {
  const beginClear = () => open().toColourspace('srgb').timeout({ seconds: patience })
  return { ...size, beginClear, begin: () => beginClear().flatten({ background: '#ffffff' }) }
}

const noPicture = 'That file is not a picture that we can use. Choose a JPEG, PNG, WebP or HEIC.'
export const tooManyPixels = 'That picture has too many pixels. Make it smaller and choose it again.'
export const broken = 'That picture is damaged: part of it is missing. Choose it again, or choose another.'
