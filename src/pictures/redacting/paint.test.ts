// What is left of a part of a picture that was pixelated or blurred: at most three blocks across, each 16 pixels or more.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Box } from '../../schema/stored-picture.ts'
import { blur, cover, padded, pixelate } from './paint.ts'

const noise = (width: number, height: number) => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height * 3 }, (_, index) => (index * 7919) % 251),
})
const inside = fc
  .tuple(fc.nat(79), fc.nat(59), fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 60 }))
  .map(([x, y, w, h]): Box => [x, y, Math.min(w, 80 - x), Math.min(h, 60 - y)])

/** The colours along a row of a box. */
function rowOf({ data, width }: ReturnType<typeof noise>, [x, y, w]: Box): number[] {
  return Array.from({ length: w }, (_, at) => data[(y * width + x + at) * 3] ?? 0)
}

test('§18.2 pixelated, a row of a box has at most three colours, and outside it nothing has changed', () => {
  fc.assert(
    fc.property(inside, (box) => {
      const [before, picture] = [noise(80, 60), noise(80, 60)]
      pixelate(picture, box)
      const row = rowOf(picture, box)
      const runs = row.filter((colour, at) => colour !== row[at - 1]).length
      expect(runs).toBeLessThanOrEqual(3)
      const within = (at: number) => {
        const [x, y] = [Math.floor(at / 3) % 80, Math.floor(at / 240)]
        return x >= box[0] && x < box[0] + box[2] && y >= box[1] && y < box[1] + box[3]
      }
      expect(picture.data.filter((_, at) => !within(at))).toEqual(before.data.filter((_, at) => !within(at)))
    }),
  )
})

test('§18.2 covered, nothing is left; blurred, a row runs smoothly between a few colours', () => {
  const covered = noise(80, 60)
  cover(covered, [10, 10, 30, 30])
  expect(new Set(rowOf(covered, [10, 20, 30, 1]))).toEqual(new Set([11]))
  const blurred = noise(80, 60)
  blur(blurred, [4, 4, 72, 48])
  const steps = rowOf(blurred, [4, 20, 72, 1]).map((colour, at, row) =>
    Math.abs(colour - (row[at - 1] ?? colour)),
  )
  expect(Math.max(...steps)).toBeLessThan(12)
})

test('§18.2 a quarter is added around a box, as far as the picture goes', () => {
  expect(padded([40, 30, 20, 16], noise(80, 60))).toEqual([35, 26, 30, 24])
  expect(padded([0, 0, 80, 60], noise(80, 60))).toEqual([0, 0, 80, 60])
})
