// Taking in a picture: only pictures, upright, small, and nothing in the file besides the picture (§17.9).
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { heicPicture, photo, pngPicture, webpPicture } from '../../../tests/stories/pictures.ts'
import { mostPixels } from './library.ts'
import { openPicture } from './open-picture.ts'
import { longestSide } from './write-anew.ts'

async function taken(bytes: Uint8Array) {
  const result = await openPicture({ bytes, redactions: [] })
  if (!result.ok) throw new Error(result.sentence)
  return { ...result.value.copy, bytes: Buffer.from(result.value.copy.bytes) }
}
async function refusal(bytes: Uint8Array) {
  const result = await openPicture({ bytes, redactions: [] })
  return result.ok ? 'taken' : result.sentence
}

test('§17.9 place, camera and the names hidden in a file are gone from what is kept', async () => {
  const camera = await photo()
  expect((await sharp(camera).metadata()).exif).toBeDefined()
  expect(camera.includes('Amina Farah')).toBe(true)
  const { bytes, mediaType } = await taken(camera)
  const about = await sharp(bytes).metadata()
  expect(mediaType).toBe('image/jpeg')
  expect([about.format, about.exif, about.xmp, about.iptc, about.icc]).toEqual([
    'jpeg',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  for (const hidden of ['Amina', 'Oakfield Camera', 'Exif', 'GPS']) expect(bytes.includes(hidden)).toBe(false)
})

test('A picture that a phone wrote on its side is turned upright', async () => {
  const { width, height } = await taken(await photo({ width: 64, height: 48, sideways: true }))
  expect([width, height]).toEqual([48, 64])
})

test('A big picture is made smaller, and a small one stays as it is', async () => {
  const big = await taken(await photo({ width: 4000, height: 1000 }))
  expect([big.width, big.height]).toEqual([longestSide, longestSide / 4])
  const small = await taken(await photo({ width: 64, height: 48 }))
  expect([small.width, small.height]).toEqual([64, 48])
})

test('PNG and WebP are taken too, and kept as JPEG', async () => {
  for (const bytes of [await pngPicture(), await webpPicture()])
    expect((await taken(bytes)).mediaType).toBe('image/jpeg')
})

test('§17.9 a phone’s own HEIC is taken like any other, and what its file told is said and left behind', async () => {
  const opened = await openPicture({ bytes: await heicPicture(), redactions: [] })
  if (!opened.ok) throw new Error(opened.sentence)
  const { width, height, details, copy } = opened.value
  expect([width, height, copy.mediaType]).toEqual([240, 160, 'image/jpeg'])
  expect(details).toEqual({ place: true, time: false, camera: true, words: true })
  expect((await sharp(copy.bytes).metadata()).exif).toBeUndefined()
  const [red = 0, green = 255] = await sharp(copy.bytes)
    .extract({ left: 60, top: 40, width: 1, height: 1 })
    .raw()
    .toBuffer()
  expect(red - green).toBeGreaterThan(100)
})

test('A file that is no picture, or one of a kind that can do harm, is refused in plain words', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
  const gif = await sharp(await pngPicture())
    .gif()
    .toBuffer()
  const others = [Buffer.from('Not a picture.'), gif, Buffer.alloc(0)]
  expect(await refusal(Buffer.from(svg))).toContain('an SVG, which can carry scripts')
  for (const bytes of others) expect(await refusal(bytes)).toContain('Choose a JPEG, PNG, WebP or HEIC.')
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])
  expect(await refusal(heic)).toContain('damaged')
})

test('A picture with too many pixels is refused before they are unpacked', async () => {
  const side = Math.ceil(Math.sqrt(mostPixels)) + 1
  const wall = sharp({ create: { width: side, height: side, channels: 3, background: '#fff' } })
  expect(await refusal(await wall.png().toBuffer())).toContain('too many pixels')
})

test('A picture of which half is missing is refused', async () => {
  const whole = await sharp({
    create: {
      width: 600,
      height: 600,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
      background: '#fff',
    },
  })
    .jpeg()
    .toBuffer()
  expect(await refusal(whole.subarray(0, whole.length / 2))).toContain('damaged')
})
