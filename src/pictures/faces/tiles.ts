// Cuts a picture in tiles that overlap, so that small faces are looked at as large as the model needs them.
import type { Box } from '../../schema/stored-picture.ts'

/** The side of a tile and what it shares with the next, in pixels: more than a face that only tiles find. */
export const tileSide = 1024
const shares = 128

/** The tiles of a picture of this size; one alone where it is no larger than a tile. */
export function tilesOf(width: number, height: number): Box[] {
  const [columns, rows] = [begins(width), begins(height)]
  return rows.flatMap((top) =>
    columns.map((left): Box => [
      left,
      top,
      Math.min(tileSide, width - left),
      Math.min(tileSide, height - top),
    ]),
  )
}

/** Where tiles begin along a side: evenly, the last one at its end. */
function begins(length: number): number[] {
  if (length <= tileSide) return [0]
  const count = Math.ceil((length - shares) / (tileSide - shares))
  return Array.from({ length: count }, (_, index) => Math.round((index * (length - tileSide)) / (count - 1)))
}
