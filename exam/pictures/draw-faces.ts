// Draws class pictures from real portraits: many faces of one size, turned, darkened, blurred and grainy.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import sharp from 'sharp'

import type { Box } from '../../src/schema/stored-picture.ts'
import { avatarFaces } from './avatar-faces.data.ts'
import type { Chance } from './made-up.ts'
import { noDetails, type PictureCase } from './picture-case.ts'

/** The heights of faces, in pixels of a copy of 416 pixels: the measure of WIDER's figures. */
export const faceSizes = { small: [12, 20], middle: [20, 40], large: [40, 80] } as const
/** So many times larger is the picture than that copy. */
const times = 4
const [width, height] = [416 * times, 312 * times]

/** `folder`: of the portraits. `portraits`: their names. */
export async function drawFaces(
  size: keyof typeof faceSizes,
  folder: string,
  portraits: readonly string[],
  chance: Chance,
): Promise<Pick<PictureCase, 'bytes' | 'names' | 'faces' | 'details'>> {
  const [least, most] = faceSizes[size]
  // A portrait is a good half as large again as the face in it.
  const cell = Math.ceil(most * times * 1.6)
  const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)]
  const cells = Array.from({ length: Math.min(40, columns * rows) }, (_, index) => index)
  const placed = await Promise.all(
    cells.map((index) =>
      placePortrait({
        portrait: chance.of(portraits),
        folder,
        tall: chance.between(least, most) * times,
        left: (index % columns) * cell,
        top: Math.floor(index / columns) * cell,
        degrees: chance.between(-15, 15),
        light: chance.between(0.6, 1.25),
        soft: chance.between(0.3, 1.6),
      }),
    ),
  )
  const noise = { type: 'gaussian', mean: 120, sigma: 18 } as const
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .composite(placed)
    .jpeg({ quality: 75 })
    .toBuffer()
  return { bytes, names: [], faces: placed.map(({ face }) => face), details: noDetails }
}

interface Portrait {
  portrait: string
  folder: string
  /** How tall the face shall be, in pixels. */
  tall: number
  left: number
  top: number
  degrees: number
  light: number
  soft: number
}

async function placePortrait({ portrait, folder, tall, left, top, degrees, light, soft }: Portrait) {
  const [x, y, w, h] = avatarFaces[portrait] ?? [0, 0, 100, 100]
  const side = Math.max(8, Math.round((tall / h) * 100))
  const square = await sharp(readFileSync(join(folder, portrait)))
    .resize(side, side, { fit: 'cover' })
    .modulate({ brightness: light })
    .blur(soft)
    .png()
    .toBuffer()
  const turned = await sharp(square)
    .rotate(degrees, { background: '#787878' })
    .png()
    .toBuffer({ resolveWithObject: true })
  // Turned about its middle, the middle of the face moves with it.
  const [dx, dy] = [((x + w / 2) / 100 - 0.5) * side, ((y + h / 2) / 100 - 0.5) * side]
  const angle = (degrees * Math.PI) / 180
  const across = turned.info.width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle)
  const down = turned.info.height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle)
  const [wide, high] = [(w * side) / 100, (h * side) / 100]
  const face: Box = [left + across - wide / 2, top + down - high / 2, wide, high]
  return { input: turned.data, left, top, face }
}
