// What a browser says of the compressions that it reads is believed, and nothing is read into it.
import { expect, test } from 'vitest'

import { accepts } from './encodings.ts'

test.each([
  ['gzip, deflate, br, zstd', true],
  ['br', true],
  ['gzip;q=0.8, BR ; q=0.5', true],
  ['br;q=0.001', true],
])('An encoding that is named is accepted: %s', (header, accepted) => {
  expect(accepts(header, 'br')).toBe(accepted)
})

test.each([undefined, null, '', 'gzip', 'br;q=0', 'br; q=0.000, gzip', 'brr', 'x-br', '*'])(
  'An encoding that is ruled out, or not named, is not accepted: %s',
  (header) => {
    expect(accepts(header, 'br')).toBe(false)
  },
)
