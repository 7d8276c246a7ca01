// Finds the faces in a picture: once in the whole, for large ones, and once in tiles, for small ones. None is recognised.
import type { Box, SeenFace } from '../../schema/stored-picture.ts'
import { library } from '../child/library.ts'
import { pixelsOf } from '../child/pixels.ts'
import type { Pixels } from '../child/task.ts'
import { faceModel } from './model.ts'
import { suppress } from './overlap.ts'
import { tilesOf, tileSide } from './tiles.ts'

/** Below it the model is wrong more often than right. From 0 to 1. */
const leastScore = 0.3
/** So much is added on each side, as a share of the box: hair and chin belong to a face. */
const margin = 0.08
/** A small picture is looked at larger, at most so many times. */
const mostEnlarged = 2.5

/** Boxes in whole pixels of the picture, the surest first. `done` is told how far it is, from 0 to 1. */
export async function findFaces(
  pixels: Pixels,
  done: (share: number) => void = () => {},
): Promise<SeenFace[]> {
  const whole: Box = [0, 0, pixels.width, pixels.height]
  const tiles = tilesOf(pixels.width, pixels.height)
  const parts = tiles.length > 1 ? [whole, ...tiles] : [whole]
  const found: SeenFace[] = []
  for (const [index, part] of parts.entries()) {
    found.push(...(await facesIn(pixels, part)))
    done((index + 1) / parts.length)
  }
  return suppress(found).map(({ box, score }) => ({ box: enlarged(box, pixels), score }))
}

async function facesIn(pixels: Pixels, [left, top, width, height]: Box): Promise<SeenFace[]> {
  const open = await library()
  const longer = Math.max(width, height)
  const scale = Math.min(tileSide / longer, mostEnlarged)
  const part = open(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 3 } })
    .extract({ left, top, width, height })
    .resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      fit: 'fill',
    })
  const seen = await pixelsOf(part)
  if (!seen) return []
  const find = await faceModel()
  return (await find(seen))
    .filter(({ score }) => score >= leastScore)
    .map(({ box: [x, y, w, h], score }) => ({
      box: [left + x / scale, top + y / scale, w / scale, h / scale] as const,
      score,
    }))
    .filter(({ box }) => !isCut(box, [left, top, width, height], pixels))
}

/** Whether a face touches the edge of a tile inside the picture: the next tile, or the whole, shows all of it. */
function isCut([x, y, w, h]: Box, [left, top, width, height]: Box, pixels: Pixels): boolean {
  const near = 2
  return (
    (left > 0 && x <= left + near) ||
    (top > 0 && y <= top + near) ||
    (left + width < pixels.width && x + w >= left + width - near) ||
    (top + height < pixels.height && y + h >= top + height - near)
  )
}

function enlarged([x, y, w, h]: Box, { width, height }: Pixels): Box {
  const [left, top] = [Math.max(0, Math.floor(x - w * margin)), Math.max(0, Math.floor(y - h * margin))]
  const right = Math.min(width, Math.ceil(x + w * (1 + margin)))
  const bottom = Math.min(height, Math.ceil(y + h * (1 + margin)))
  return [left, top, Math.max(1, right - left), Math.max(1, bottom - top)]
}
