// Reads the writing in a picture: certificates, labels, held sheets. What it says is held against the checks elsewhere.
import type { Box, SeenWriting } from '../../schema/stored-picture.ts'
import { library } from '../child/library.ts'
import type { Pixels } from '../child/task.ts'
import { cutLines, type CutLine } from './cut-lines.ts'
import { decodeLine } from './decode-line.ts'
import { readingModels, type ReadingModels } from './models.ts'
import { planesOf } from './planes.ts'

/** Of a picture that is looked at for writing: twelve millions would take four times the memory, and read no more. */
const mostPixelsRead = 2_000_000
/** The model takes sides that are multiples of this. */
const step = 32
/** More lines than a page holds are a pattern. */
const mostLines = 150
const leastCertainty = 0.5

/** Boxes in whole pixels of the picture. `done` is told how far it is, from 0 to 1. */
export async function findWriting(
  pixels: Pixels,
  done: (share: number) => void = () => {},
): Promise<SeenWriting[]> {
  const models = await readingModels()
  const picture = await resized(pixels)
  done(0.1)
  const { data } = await models.findLines(planesOf(picture.data, 4), picture.width, picture.height)
  done(0.5)
  const lines = largest(await cutLines(data, picture))
  const found: SeenWriting[] = []
  for (const [index, line] of lines.entries()) {
    const { text, certainty } = await readLine(models, line)
    if (certainty >= leastCertainty && text.trim() !== '')
      found.push({ text, box: boxOf(line, pixels, picture) })
    done(0.5 + (0.5 * (index + 1)) / lines.length)
  }
  return found.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}

async function resized({ data, width, height }: Pixels) {
  const open = await library()
  const scale = Math.min(1, Math.sqrt(mostPixelsRead / (width * height)))
  const side = (length: number) => Math.max(step, Math.round((length * scale) / step) * step)
  const made = await open(data, { raw: { width, height, channels: 3 } })
    .resize({ width: side(width), height: side(height), fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: made.data, width: made.info.width, height: made.info.height }
}

const areaOf = ({ image }: CutLine): number => image.width * image.height
const largest = (lines: readonly CutLine[]): CutLine[] =>
  lines.toSorted((a, b) => areaOf(b) - areaOf(a)).slice(0, mostLines)

/** The height at which the model reads, and the longest line that it is given, in pixels. */
const readAt = 48
const longestLine = 3000

async function readLine({ readLine: read, letters }: ReadingModels, { image }: CutLine) {
  const open = await library()
  const { width, height } = image
  const across = Math.min(longestLine, Math.max(8, Math.round((width * readAt) / height)))
  const { data, info } = await open(Buffer.from(image.data), { raw: { width, height, channels: 4 } })
    .resize({ width: across, height: readAt, fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decodeLine(await read(planesOf(data, 4), info.width, info.height), letters)
}

/** The box around the four corners, in pixels of the picture that was given. */
function boxOf({ corners }: CutLine, pixels: Pixels, read: { width: number; height: number }): Box {
  const across = corners.map(([x = 0]) => (x * pixels.width) / read.width)
  const down = corners.map(([, y = 0]) => (y * pixels.height) / read.height)
  const [left, top] = [
    Math.max(0, Math.floor(Math.min(...across))),
    Math.max(0, Math.floor(Math.min(...down))),
  ]
  const right = Math.min(pixels.width, Math.ceil(Math.max(...across)))
  const bottom = Math.min(pixels.height, Math.ceil(Math.max(...down)))
  return [left, top, Math.max(1, right - left), Math.max(1, bottom - top)]
}
