// A box in a picture: written in a form, moved, made larger or smaller, and kept inside. Pure; shared by pages and scripts.
import type { Box, Redacting } from '../../schema/stored-picture.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A box that somebody may cover. */
export interface Marked {
  readonly box: Box
  readonly how: Redacting
  /** What is there, in a few words: "A face", "Writing", "Your own box". */
  readonly label: string
  readonly ticked: boolean
}

/** The least side of a box, in pixels: what is smaller shows nothing of anybody. */
export const leastSide = 8

/** The words for each way; covering comes first, since nothing comes back from it. */
export const ways: readonly { value: Redacting; text: string }[] = [
  { value: 'cover', text: 'Cover' },
  { value: 'pixelate', text: 'Coarse squares' },
  { value: 'blur', text: 'Blur' },
]

/** Like "12-30-100-80": left, top, width and height. */
export const keyOf = (box: Box): string => box.join('-')

/** Undefined where a form brings something else. */
export function boxOf(key: string): Box | undefined {
  const [x, y, width, height] = /^\d{1,6}(?:-\d{1,6}){3}$/u.test(key) ? key.split('-').map(Number) : []
  return x === undefined || y === undefined || !width || !height ? undefined : [x, y, width, height]
}

const between = (at: number, least: number, most: number): number =>
  Math.round(Math.min(Math.max(at, least), Math.max(least, most)))

/** The box moved, as far as the picture reaches. */
export const moved = ([x, y, width, height]: Box, right: number, down: number, size: Size): Box => [
  between(x + right, 0, size.width - width),
  between(y + down, 0, size.height - height),
  width,
  height,
]

/** The box with its lower right corner moved, as far as the picture reaches. */
export const resized = ([x, y, width, height]: Box, right: number, down: number, size: Size): Box => [
  x,
  y,
  between(width + right, leastSide, size.width - x),
  between(height + down, leastSide, size.height - y),
]

export interface Point {
  readonly x: number
  readonly y: number
}

/** The box between two corners, whichever comes first. */
export function boxBetween(one: Point, other: Point, size: Size): Box {
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)]
  const [top, bottom] = [Math.min(one.y, other.y), Math.max(one.y, other.y)]
  const [x, y] = [between(left, 0, size.width - leastSide), between(top, 0, size.height - leastSide)]
  return resized([x, y, 0, 0], right - x, bottom - y, size)
}

/** A part of the picture in hundredths: 0, 0, 50, 50 is its upper left quarter. */
export const partOf = (
  [left, top, width, height]: readonly [number, number, number, number],
  size: Size,
): Box =>
  boxBetween(
    { x: (left * size.width) / 100, y: (top * size.height) / 100 },
    { x: ((left + width) * size.width) / 100, y: ((top + height) * size.height) / 100 },
    size,
  )
