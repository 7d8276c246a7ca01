// Opens a file that should be a picture and writes it anew: only pictures get through, small, upright, and with nothing in the file besides.
import type { Sharp, SharpOptions } from 'sharp'

/** The most pixels that a picture may have: a file of 2 MB can claim to be a wall of them. */
export const mostPixels = 50_000_000
/** How long one picture may take, in seconds. */
const patience = 10

export type CleanResult =
  | { ok: true; picture: { mediaType: string; bytes: Buffer; width: number; height: number } }
  | { ok: false; sentence: string }

/** What is kept of a picture. */
export interface Kept {
  /** The longer side, in pixels. */
  longestSide: number
  mediaType: string
  /** Chooses the kind of file, with what must be done to the picture before. */
  write: (picture: Sharp) => Sharp
}

type Library = (bytes: Uint8Array, options: SharpOptions) => Sharp

// The library is loaded with the first picture: it would make every start a tenth of a second slower.
let loading: Promise<Library> | undefined
const library = (): Promise<Library> =>
  (loading ??= import('sharp').then(({ default: sharp }) => {
    // Of the many kinds of file that it reads three are enough: each other one is more code for a bad file to break.
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
    })
    return sharp
  }))

/** Writes a JPEG, PNG or WebP anew without metadata: no place, no camera, no time, no preview of what was cut off. */
export async function writeAnew(
  bytes: Uint8Array,
  { longestSide, mediaType, write }: Kept,
): Promise<CleanResult> {
  if (bytes.length === 0) return { ok: false, sentence: noPicture }
  const open = await library()
  // Only the file's head is read here, so a wall of pixels can be told apart from a file that is no picture.
  const about = await open(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!about) return { ok: false, sentence: isFromPhone(bytes) ? fromPhone : noPicture }
  if (about.width * about.height > mostPixels) return { ok: false, sentence: tooMany }
  const upright = open(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
  const made = await write(upright)
    .timeout({ seconds: patience })
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined)
  if (!made) return { ok: false, sentence: broken }
  const { data, info } = made
  return { ok: true, picture: { mediaType, bytes: data, width: info.width, height: info.height } }
}

const noPicture = 'That file is not a picture that we can use. Choose a JPEG, PNG or WebP.'
const fromPhone =
  'That picture is in a phone’s own format (HEIC). Save it as a JPEG, or set the camera to “Most compatible”, and choose it again.'
const tooMany = 'That picture has too many pixels. Make it smaller and choose it again.'
const broken = 'That picture is damaged: part of it is missing. Choose it again, or choose another.'

/** Whether the file is of the family of HEIC. Source: ISO/IEC 14496-12 §4.3, the brands after "ftyp". */
const isFromPhone = (bytes: Uint8Array): boolean =>
  /^ftyp(?:hei|hev|mif|msf)/u.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'))
