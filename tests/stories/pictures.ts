// Real pictures, made as cameras make them: with the place where they were taken, and turned on their side.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'

const gps = {
  IFD0: { Make: 'Oakfield Camera', ImageDescription: 'Amina Farah, 12 Elm Road' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 28/1 38/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '0/1 0/1 5/1',
  },
}

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })

/** A JPEG with its place, camera and a child's name hidden in it; `sideways` as a phone held upright writes it. */
export async function photo({ width = 64, height = 48, sideways = false } = {}): Promise<Buffer> {
  const picture = plain(width, height, '#3b7a2f').withExif(gps)
  return (sideways ? picture.withMetadata({ orientation: 6, exif: gps }) : picture).jpeg().toBuffer()
}

/** A logo as a designer sends it: red in the middle of a clear ground, with a name and a place hidden in the file. */
export async function logoPicture({ width = 60, height = 40 } = {}): Promise<Buffer> {
  const clear = { create: { width, height, channels: 4, background: '#00000000' } } as const
  const middle = { width: width / 2, height: height / 2, channels: 4, background: '#c01030' } as const
  return sharp(clear)
    .composite([{ input: { create: middle } }])
    .withExif(gps)
    .png()
    .toBuffer()
}

export const pngPicture = (): Promise<Buffer> => plain(20, 10, '#224488').png().toBuffer()
export const webpPicture = (): Promise<Buffer> => plain(20, 10, '#224488').webp().toBuffer()

/** As a phone keeps it: green with a red part, made with libheif's own heif-enc, and with its place and a child's name hidden in it. */
export const heicPicture = (): Promise<Buffer> => readFile(join(import.meta.dirname, 'phone.heic'))
