// Real pictures, made as cameras make them: with the place where they were taken, and turned on their side.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
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

/** The face of the astronaut Eileen Collins, 120 pixels wide: a photograph by NASA, which is in the public domain. */
export const facePicture = (): Promise<Buffer> => readFile(join(import.meta.dirname, 'astronaut.jpg'))

const inter = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
)

/** A white sheet with lines in Inter, which comes with us: a certificate, a label, a held sheet. */
export async function sheet(lines: readonly string[], { width = 640, height = 400 } = {}): Promise<Buffer> {
  const size = Math.round(height / (lines.length * 2 + 2))
  const set = await Promise.all(
    lines.map((text) => {
      const words = { text, fontfile: inter, font: `Inter ${size}`, dpi: 72, rgba: true } as const
      return sharp({ text: words }).png().toBuffer({ resolveWithObject: true })
    }),
  )
  const placed = set.map(({ data, info }, index) => ({
    input: data,
    left: Math.max(0, Math.round((width - info.width) / 2)),
    top: Math.round(size * (index * 2 + 1.5)),
  }))
  return plain(width, height, '#fdf6e3').composite(placed).png().toBuffer()
}

/** Copies of the face in rows and columns, each cell `side` pixels wide, on grey. */
export async function mosaic(columns: number, rows: number, side: number): Promise<Buffer> {
  const face = await sharp(await facePicture())
    .resize(Math.round(side * 0.8))
    .toBuffer()
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    input: face,
    left: (index % columns) * side,
    top: Math.floor(index / columns) * side,
  }))
  return plain(columns * side, rows * side, '#9a9a9a')
    .composite(cells)
    .jpeg()
    .toBuffer()
}
