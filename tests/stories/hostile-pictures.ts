// One picture in every disguise in which somebody could try to leave it where none may be.
import { deflateSync } from 'node:zlib'

import sharp from 'sharp'

import { zip } from '../../src/platform/zip.ts'

/** 64 bytes that no compression shortens and nothing else holds: wherever the picture went, they are found. */
export const marker = Buffer.from(Array.from({ length: 64 }, (_, at) => (at * 97 + 13) % 256))

/** How the marker would stand somewhere: as it is, in hexadecimal, and in base64 at each of its three offsets. */
export function tracesOf(bytes: Buffer): string[] {
  const shifted = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    // The letters at both ends depend on what stands beside them.
    return whole.slice(4, -4)
  })
  return [bytes.toString('hex'), ...shifted]
}

export interface Hostile {
  name: string
  type: string
  bytes: Buffer
}

/** Pictures as files: true ones, renamed, packed, and in documents. All hold the marker. */
export async function hostileFiles(): Promise<Hostile[]> {
  const png = Buffer.concat([
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c33' } })
      .png()
      .toBuffer(),
    marker,
  ])
  const svg = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  )
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), marker])
  const pdf = Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj<</Subtype/Image/Length ${png.length}>>stream\n`),
    png,
    Buffer.from('\nendstream endobj\n%%EOF'),
  ])
  const type = 'application/octet-stream'
  return [
    { name: 'photo.png', type: 'image/png', bytes: png },
    { name: 'photo.txt', type: 'text/plain', bytes: png },
    { name: 'photo.heic', type: 'image/heic', bytes: heic },
    { name: 'photo.svg', type: 'image/svg+xml', bytes: svg },
    { name: 'photo.zip', type: 'application/zip', bytes: zip([['photo.png', png]]) },
    {
      name: 'letter.docx',
      type,
      bytes: zip([
        ['word/document.xml', Buffer.from('<w/>')],
        ['word/media/1.png', png],
      ]),
    },
    { name: 'letter.pdf', type: 'application/pdf', bytes: pdf },
    { name: 'packed.bin', type, bytes: Buffer.concat([deflateSync(png), marker]) },
  ]
}

/** The same pictures as somebody pastes them into a text. */
export const pasted = (files: readonly Hostile[]): string[] =>
  files.flatMap(({ type, bytes }) => {
    const base64 = bytes.toString('base64')
    return [
      `See this: data:${type};base64,${base64} It is bad.`,
      `See this: ${base64}`,
      base64.replaceAll(/.{76}/gu, '$&\n'),
      bytes.toString('hex'),
      `Content-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${base64.replaceAll(/.{76}/gu, '$&\n')}`,
    ]
  })
