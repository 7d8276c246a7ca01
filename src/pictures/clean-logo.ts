// Takes in the school's logo: a picture like any other, but what is clear in it stays clear.
import { writeAnew, type CleanResult } from './open-picture.ts'

/** The longer side of what is kept, in pixels: enough for the sharpest screens, little for a cheap phone. */
export const longestLogoSide = 512

/** Makes every logo a PNG, with its transparency. */
export async function cleanLogo(bytes: Uint8Array): Promise<CleanResult> {
  if (isDrawing(bytes)) return { ok: false, sentence: drawing }
  return writeAnew(bytes, {
    longestSide: longestLogoSide,
    mediaType: 'image/png',
    write: (picture) => picture.png({ compressionLevel: 9 }),
  })
}

const drawing =
  'That file is an SVG, which can carry scripts, so we take none. Save the same logo as a PNG and choose that.'

/** How much of a file's beginning is looked at, in bytes: notes and a document type can stand before the drawing. */
const beginning = 4096

/** Whether the file is an SVG: text, of one byte or two a letter, that opens with a mark. */
const isDrawing = (bytes: Uint8Array): boolean =>
  /^[^<\w]*<.*<?svg[\s>]/isu.test(
    Buffer.from(bytes.subarray(0, beginning)).toString('latin1').replaceAll('\0', ''),
  )
