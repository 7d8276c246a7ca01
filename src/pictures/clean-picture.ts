// Takes in the picture of a post: proves that it is one, and keeps the picture alone.
import { writeAnew, type CleanResult } from './open-picture.ts'

/** The longer side of what is kept, in pixels. */
export const longestSide = 1600

/** Makes every picture a JPEG. */
export const cleanPicture = (bytes: Uint8Array): Promise<CleanResult> =>
  writeAnew(bytes, {
    longestSide,
    mediaType: 'image/jpeg',
    write: (picture) => picture.flatten({ background: '#ffffff' }).jpeg({ quality: 82, progressive: true }),
  })
