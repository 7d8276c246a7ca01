// What was pasted as letters and is a picture or file goes out of a text; what people write stays.
import { deflateRawSync } from 'node:zlib'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { pictureTakenOut, takeOutPictures } from './hidden-pictures.ts'

const bytes = deflateRawSync(Buffer.from(Array.from({ length: 900 }, (_, at) => (at * at * 31) % 251)))
const base64 = bytes.toString('base64')
const hex = bytes.toString('hex')

const disguises: Record<string, string> = {
  'base64 in one line': base64,
  'base64 for addresses': bytes.toString('base64url'),
  'base64 in lines of mail': base64.replaceAll(/.{76}/gu, '$&\r\n'),
  'base64 in short lines': base64.replaceAll(/.{44}/gu, '$&\n  '),
  'a data: address': `data:image/png;base64,${base64}`,
  'a data: address with spaces': `data:image/png;charset=x;base64, ${base64}`,
  hexadecimal: hex,
  'bytes of a dump': hex.replaceAll(/../gu, '$& '),
  'bytes of a program': hex.replaceAll(/../gu, String.raw`\x$&`),
  'percent signs': hex.replaceAll(/../gu, '%$&'),
  numbers: [...bytes].join(', '),
  SVG: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L10 10"/></svg>',
  'SVG cut off': '<SVG><path d="M0 0L10 10"/>',
}

test.each(Object.entries(disguises))(
  '§18.6 a picture pasted as %s goes out, and the words around it stay',
  (_, picture) => {
    const left = takeOutPictures(`I saw this: ${picture} at the gate.`)
    expect(left.replaceAll(pictureTakenOut, '').length).toBeLessThan(80)
    expect(left).toMatch(/^I saw this:/u)
    expect(left).toContain(pictureTakenOut)
  },
)

test('§18.6 what people write about a worry stays as they wrote it', () => {
  const written = [
    'He wrote to her on https://www.instagram.com/p/CxYzAbCdEfGhIjKlMnOpQrStUvWxYz0123456789/?igsh=MzRlODBiNWFlZA== last night.',
    'Ring me on 07700 900123, 07700 900456 or 01632 960020, ext. 12, 13, 14.',
    'Personal data: names, addresses; all of it.',
    'a'.repeat(500),
    '-'.repeat(200),
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  ]
  for (const text of written) expect(takeOutPictures(text)).toBe(text)
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30, unit: 'grapheme-ascii' })), (words) => {
      const text = words.map((word) => word.replaceAll(/[<:,]/gu, '')).join(' ')
      return takeOutPictures(text) === text || /(?:[\da-f]{2}\W*){60}/iu.test(text)
    }),
  )
})
