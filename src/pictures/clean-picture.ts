// Takes in a picture: proves that it is one, turns it upright, makes it small, and leaves out all that the file tells besides.
import type { Sharp, SharpOptions } from 'sharp'

/** The most pixels that a picture may have: a file of 2 MB can claim to be a wall of them. */
export const mostPixels = 50_000_000
/** The longer side of what is kept, in pixels. */
export const longestSide = 1600
/** How long one picture may take, in seconds. */
const patience = 10

export type CleanResult =
  | { ok: true; picture: { mediaType: string; bytes: Buffer; width: number; height: number } }
  | { ok: false; sentence: string }

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

/** Makes every picture a JPEG without metadata: no place, no camera, no time, no preview of what was cut off. */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanResult> {
  if (bytes.length === 0) return { ok: false, sentence: noPicture }
  const open = await library()
  // Only the file's head is read here, so a wall of pixels can be told apart from a file that is no picture.
  const about = await open(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!about) return { ok: false, sentence: isFromPhone(bytes) ? fromPhone : noPicture }
  if (about.width * about.height > mostPixels) return { ok: false, sentence: tooMany }
  const made = await open(bytes, { limitInputPixels: mostPixels, sequentialRead: true })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, progressive: true })
    .timeout({ seconds: patience })
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined)
  if (!made) return { ok: false, sentence: broken }
  const { data, info } = made
  return {
    ok: true,
    picture: { mediaType: 'image/jpeg', bytes: data, width: info.width, height: info.height },
  }
}

const noPicture = 'That file is not a picture that we can use. Choose a JPEG, PNG or WebP.'
const fromPhone =
  'That picture is in a phone’s own format (HEIC). Save it as a JPEG, or set the camera to “Most compatible”, and choose it again.'
const tooMany = 'That picture has too many pixels. Make it smaller and choose it again.'
const broken = 'That picture is damaged: part of it is missing. Choose it again, or choose another.'

/** Whether the file is of the family of HEIC. Source: ISO/IEC 14496-12 §4.3, the brands after "ftyp". */
const isFromPhone = (bytes: Uint8Array): boolean =>
  /^ftyp(?:hei|hev|mif|msf)/u.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'))
