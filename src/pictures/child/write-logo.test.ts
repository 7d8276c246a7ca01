// Taking in a logo: what is clear stays clear, it is small, and nothing is in the file besides the logo (§17.7).
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { logoPicture, photo, webpPicture } from '../../../tests/stories/pictures.ts'
import { mostPixels } from './library.ts'
import { longestLogoSide, writeLogo } from './write-logo.ts'

async function taken(bytes: Uint8Array) {
  const result = await writeLogo({ bytes })
  if (!result.ok) throw new Error(result.sentence)
  return { ...result.value, bytes: Buffer.from(result.value.bytes) }
}
async function refusal(bytes: Uint8Array) {
  const result = await writeLogo({ bytes })
  return result.ok ? 'taken' : result.sentence
}

/** Red, green, blue and how solid it is, from 0 to 255, at one place. */
async function pixelAt(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  const one = sharp(bytes).ensureAlpha().extract({ left, top, width: 1, height: 1 })
  return [...(await one.raw().toBuffer())]
}

test('§17.7 what is clear in a logo stays clear, and its colour stays its colour', async () => {
  const { bytes, mediaType, width, height } = await taken(await logoPicture({ width: 60, height: 40 }))
  expect([mediaType, width, height]).toEqual(['image/png', 60, 40])
  expect((await pixelAt(bytes, 0, 0))[3]).toBe(0)
  expect(await pixelAt(bytes, 30, 20)).toEqual([0xc0, 0x10, 0x30, 255])
})

test('§17.7 a big logo is made smaller in its own shape, wide or tall, and still clear', async () => {
  const wide = await taken(await logoPicture({ width: 2048, height: 256 }))
  expect([wide.width, wide.height]).toEqual([longestLogoSide, longestLogoSide / 8])
  const tall = await taken(await logoPicture({ width: 300, height: 1200 }))
  expect([tall.width, tall.height]).toEqual([longestLogoSide / 4, longestLogoSide])
  expect((await pixelAt(tall.bytes, 0, 0))[3]).toBe(0)
})

test('§17.9 place, camera and the names hidden in a logo’s file are gone from what is kept', async () => {
  for (const given of [await photo(), await logoPicture()]) {
    expect((await sharp(given).metadata()).exif).toBeDefined()
    const { bytes } = await taken(given)
    const about = await sharp(bytes).metadata()
    expect([about.format, about.exif, about.xmp, about.icc, about.comments]).toEqual([
      'png',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    for (const hidden of ['Amina', 'Oakfield Camera', 'Exif', 'GPS'])
      expect(bytes.includes(hidden)).toBe(false)
  }
})

test('A WebP is taken too, and a photo on its side is turned upright', async () => {
  expect((await taken(await webpPicture())).mediaType).toBe('image/png')
  const { width, height } = await taken(await photo({ width: 64, height: 48, sideways: true }))
  expect([width, height]).toEqual([48, 64])
})

test('An SVG is refused kindly, since it can carry scripts, however it is written', async () => {
  const plain = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const long = `<?xml version="1.0"?>\n<!-- Made by a designer -->\n<!DOCTYPE svg>\n${plain}`
  const drawings = [
    Buffer.from(plain),
    Buffer.from(long),
    Buffer.from(`\uFEFF  ${plain}`),
    Buffer.from(`\uFEFF${long}`, 'utf16le'),
  ]
  for (const drawing of drawings)
    expect(await refusal(drawing)).toContain('an SVG, which can carry scripts, so we take none')
})

test('A logo with too many pixels, and a file that is none, are refused', async () => {
  const side = Math.ceil(Math.sqrt(mostPixels)) + 1
  const wall = sharp({ create: { width: side, height: side, channels: 3, background: '#fff' } })
  expect(await refusal(await wall.png().toBuffer())).toContain('too many pixels')
  for (const bytes of [Buffer.from('Not a logo.'), Buffer.from('<html></html>'), Buffer.alloc(0)])
    expect(await refusal(bytes)).toContain('Choose a JPEG, PNG, WebP or HEIC.')
})
