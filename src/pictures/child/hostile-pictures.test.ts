// Pictures made to do harm, and rare ones that are not: each gets a clear answer within the limits, and the program goes on.
import { crc32, deflateSync } from 'node:zlib'

import sharp from 'sharp'
import { expect, test } from 'vitest'

import { photo, pngPicture } from '../../../tests/stories/pictures.ts'
import { openChild } from './open-child.ts'
import { askOnce } from './open-once.ts'
import { openPicture } from './open-picture.ts'

const opened = (bytes: Uint8Array) => openPicture({ bytes, redactions: [] })
const sentence = async (bytes: Uint8Array) => {
  const answer = await opened(bytes)
  return answer.ok ? 'taken' : answer.sentence
}

/** A chunk of a PNG. Source: ISO/IEC 15948 §5.3. */
function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** The picture with more chunks after its head. */
const withChunks = (png: Buffer, ...more: Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, 33), ...more, png.subarray(33)])

/** Says that it is as large as that; its pixels are still those of before. */
function lying(png: Buffer, width: number, height: number): Buffer {
  const head = Buffer.from(png.subarray(16, 29))
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', head), png.subarray(33)])
}

test('§17.9 a small file that claims to be a wall of pixels is refused before anything is unpacked', async () => {
  expect(await sentence(lying(await pngPicture(), 60_000, 60_000))).toContain('too many pixels')
})

test('§17.9 a head that lies about the size gets an answer, and never more memory than the limit', async () => {
  expect(await sentence(lying(await pngPicture(), 6000, 6000))).toContain('damaged')
})

test('§17.9 text that unpacks to a hundred megabytes inside a PNG is passed over, and the picture is taken', async () => {
  const bomb = chunk(
    'zTXt',
    Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(100_000_000))]),
  )
  const before = process.memoryUsage().rss
  const answer = await opened(withChunks(await pngPicture(), ...Array<Buffer>(5).fill(bomb)))
  expect(answer.ok).toBe(true)
  expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
})

test('§17.9 what is glued to a picture, a page with a script or a zip, is not in what goes out', async () => {
  const script = '<html><script>alert(1)</script></html>PK\u0003\u0004'
  const answer = await opened(Buffer.concat([await photo(), Buffer.from(script)]))
  if (!answer.ok) throw new Error(answer.sentence)
  const kept = Buffer.from(answer.value.copy.bytes)
  expect([kept.includes('<script'), kept.includes('PK\u0003\u0004')]).toEqual([false, false])
})

test('A moving picture is taken as its first, one for print and one of sixteen bits as plain colours', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const frames = sharp({ create: { width: 20, height: 40, channels: 3, background: '#fff', noise } })
  const moving = await frames.webp({ loop: 0, delay: [100, 100] }).toBuffer()
  const print = await sharp(await pngPicture())
    .toColourspace('cmyk')
    .jpeg()
    .toBuffer()
  const deep = await sharp(await pngPicture())
    .toColourspace('rgb16')
    .png()
    .toBuffer()
  expect([(await sharp(print).metadata()).space, (await sharp(deep).metadata()).depth]).toEqual([
    'cmyk',
    'ushort',
  ])
  for (const bytes of [moving, print, deep]) {
    const answer = await opened(bytes)
    if (!answer.ok) throw new Error(answer.sentence)
    const about = await sharp(answer.value.copy.bytes).metadata()
    expect([about.space, about.depth, about.pages]).toEqual(['srgb', 'uchar', undefined])
  }
})

test('A PNG that moves is taken as its first picture, and a GIF that moves is refused with what to choose', async () => {
  const control = Buffer.alloc(8)
  control.writeUInt32BE(2, 0)
  const frame = Buffer.concat([Buffer.alloc(4), deflateSync(Buffer.alloc(10 * 61))])
  const moving = withChunks(await pngPicture(), chunk('acTL', control), chunk('fdAT', frame))
  const answer = await opened(moving)
  if (!answer.ok) throw new Error(answer.sentence)
  const about = await sharp(answer.value.copy.bytes).metadata()
  expect([about.format, about.pages, about.width, about.height]).toEqual(['jpeg', undefined, 20, 10])
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const frames = sharp({ create: { width: 20, height: 40, channels: 3, background: '#fff', noise } })
  const gif = await frames.gif({ loop: 0, delay: [100, 100] }).toBuffer()
  expect(await sentence(gif)).toContain('Choose a JPEG, PNG, WebP or HEIC.')
})

test('§17.9 a page that is a picture at its beginning, and a picture that is named as a page, are what their bytes say', async () => {
  const page = Buffer.from('<html><script>alert(1)</script></html>')
  expect(await sentence(page)).toContain('Choose a JPEG')
  const half = Buffer.concat([(await photo()).subarray(0, 20), page])
  expect(await sentence(half)).toContain('Choose a JPEG')
  const zipFirst = Buffer.concat([Buffer.from('PK\u0003\u0004'), await photo()])
  expect(await sentence(zipFirst)).toContain('Choose a JPEG')
})

test('§17.9 a process that takes too long or too much is ended, and the sentence says what to do', async () => {
  const given = { bytes: await photo({ width: 3000, height: 3000 }), redactions: [] }
  expect(await askOnce('open', given, { time: 1, memory: 1e9 })).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('Save it anew'),
  })
  const child = openChild({ time: 20_000, memory: 1_000_000 })
  expect(await child.ask('open', given)).toEqual({ ok: false, ended: 'memory' })
  expect(await child.ask('open', given)).toEqual({ ok: false, ended: 'memory' })
})
