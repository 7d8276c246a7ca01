// sharp as we use it: three kinds of file alone, nothing kept between pictures, one picture at a time.
import type { Sharp, SharpOptions } from 'sharp'

/** The most pixels that a picture may have: a small file can claim to be a wall of them. */
export const mostPixels = 50_000_000
/** How long one step may take, in seconds. */
export const patience = 15

export type Library = (input: Uint8Array, options?: SharpOptions) => Sharp

// It is loaded with the first picture: it would make every start a tenth of a second slower.
let loading: Promise<Library> | undefined
export const library = (): Promise<Library> =>
  (loading ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false)
    // Of the many kinds of file that it reads three are enough: each other one is more code for a bad file to break.
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
    })
    return sharp
  }))
