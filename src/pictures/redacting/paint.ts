// Makes a part of a picture unrecognisable, in its pixels: covered, or in so few blocks that nothing can be told.
import type { Box } from '../../schema/stored-picture.ts'
import type { Pixels } from '../child/task.ts'

/** More blocks leave a face that can be found again. */
const mostBlocks = 3
/** In pixels. */
const smallestBlock = 16

/** Near black, as our pages write. */
const ink = [11, 12, 12] as const

export const cover = (pixels: Pixels, box: Box): void => each(pixels, box, () => ink)

/** With a quarter around it: a face goes on beyond the box that was found. */
export function padded([x, y, width, height]: Box, { width: most, height: tallest }: Pixels): Box {
  const [left, top] = [Math.max(0, x - Math.ceil(width / 4)), Math.max(0, y - Math.ceil(height / 4))]
  const right = Math.min(most, x + width + Math.ceil(width / 4))
  const bottom = Math.min(tallest, y + height + Math.ceil(height / 4))
  return [left, top, right - left, bottom - top]
}

/** At most three blocks along its longer side, each of one colour and at least 16 pixels wide. */
export function pixelate(pixels: Pixels, box: Box): void {
  const { side, colourOf } = blocksOf(pixels, box)
  each(pixels, box, (x, y) => colourOf(Math.floor((x - box[0]) / side), Math.floor((y - box[1]) / side)))
}

/** The same few blocks, run into each other: there is no more in it than in them. */
export function blur(pixels: Pixels, box: Box): void {
  const { side, colourOf } = blocksOf(pixels, box)
  each(pixels, box, (x, y) => {
    const [across, down] = [(x - box[0]) / side - 0.5, (y - box[1]) / side - 0.5]
    const [left, top] = [Math.floor(across), Math.floor(down)]
    const [right, below] = [across - left, down - top]
    const mix = (one: number, other: number, share: number) => one + (other - one) * share
    return [0, 1, 2].map((channel) => {
      const at = (column: number, row: number) => colourOf(column, row)[channel] ?? 0
      const above = mix(at(left, top), at(left + 1, top), right)
      return Math.round(mix(above, mix(at(left, top + 1), at(left + 1, top + 1), right), below))
    })
  })
}

function blocksOf(pixels: Pixels, [left, top, width, height]: Box) {
  const side = Math.max(smallestBlock, Math.ceil(Math.max(width, height) / mostBlocks))
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)]
  const within = (at: number, most: number) => Math.min(Math.max(at, 0), most - 1)
  const colours = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const block: Box = [
      left + column * side,
      top + row * side,
      Math.min(side, width - column * side),
      Math.min(side, height - row * side),
    ]
    return meanOf(pixels, block)
  })
  const colourOf = (column: number, row: number) =>
    colours[within(row, rows) * columns + within(column, columns)] ?? ink
  return { side, colourOf }
}

function meanOf({ data, width: stride }: Pixels, [left, top, width, height]: Box): readonly number[] {
  const sums = [0, 0, 0]
  for (let y = top; y < top + height; y += 1)
    for (let x = left; x < left + width; x += 1)
      for (const channel of [0, 1, 2])
        sums[channel] = (sums[channel] ?? 0) + (data[(y * stride + x) * 3 + channel] ?? 0)
  return sums.map((sum) => Math.round(sum / (width * height)))
}

function each(
  { data, width: stride }: Pixels,
  [left, top, width, height]: Box,
  colourAt: (x: number, y: number) => readonly number[],
): void {
  for (let y = top; y < top + height; y += 1)
    for (let x = left; x < left + width; x += 1) data.set(colourAt(x, y), (y * stride + x) * 3)
}
