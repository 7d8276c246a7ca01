// Makes the pictures of the exam, always the same: both halves have the same kinds, with other names, faces and chances.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import sharp from 'sharp'

import type { Roster } from '../../src/checks/context.ts'
import { avatarFaces } from './avatar-faces.data.ts'
import { drawFaces, faceSizes } from './draw-faces.ts'
import { drawWriting, styles } from './draw-writing.ts'
import { chanceFrom, type Chance } from './made-up.ts'
import { noDetails, type PictureCase } from './picture-case.ts'

/** How many pictures of a kind each half has, by what they show. */
const each = { writing: 4, faces: 3, details: 3 }

/** `portraits`: the folder of portraits; without it no picture of faces is made. */
export async function makePictures(roster: Roster, portraits: string): Promise<PictureCase[]> {
  const halves = await Promise.all(
    (['tune', 'report'] as const).map(async (half, at) => {
      const chance = chanceFrom(2026 + at)
      const own = roster.filter((_, index) => index % 2 === at)
      const writing = await makeWriting(half, own, chance)
      return [...writing, ...(await makeFaces(half, at, portraits, chance)), ...(await makeDetails(half))]
    }),
  )
  return halves.flat()
}

async function makeWriting(
  half: PictureCase['half'],
  roster: Roster,
  chance: Chance,
): Promise<PictureCase[]> {
  const made: PictureCase[] = []
  for (const kind of Object.keys(styles))
    for (let number = 1; number <= each.writing; number += 1) {
      const count = kind === 'certificate' || kind === 'jumper' ? 1 : 3
      const pupils = Array.from({ length: count }, () => chance.of(roster))
      made.push({ id: `${half}-${kind}-${number}`, half, kind, ...(await drawWriting(kind, pupils, chance)) })
    }
  return made
}

async function makeFaces(
  half: PictureCase['half'],
  at: number,
  folder: string,
  chance: Chance,
): Promise<PictureCase[]> {
  if (!existsSync(folder)) return []
  const own = Object.keys(avatarFaces).filter((_, index) => index % 2 === at)
  const made: PictureCase[] = []
  for (const size of Object.keys(faceSizes) as (keyof typeof faceSizes)[])
    for (let number = 1; number <= each.faces; number += 1)
      made.push({
        id: `${half}-faces-${size}-${number}`,
        half,
        kind: `faces, ${size}`,
        ...(await drawFaces(size, folder, own, chance)),
      })
  return made
}

const place = {
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 28/1 38/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '0/1 0/1 5/1',
  },
}
const camera = { IFD0: { Make: 'Oakfield', Model: 'Phone 7' } }
const words = { IFD0: { ImageDescription: 'Maya Kowalski with her beans' } }
const hidden = [
  { exif: { ...place, ...camera }, details: { ...noDetails, place: true, camera: true } },
  { exif: words, details: { ...noDetails, words: true } },
  { exif: {}, details: noDetails },
]

const makeDetails = (half: PictureCase['half']): Promise<PictureCase[]> =>
  Promise.all(
    hidden.map(async ({ exif, details }, index) => {
      const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: '#3b7a2f' } })
      const bytes = await (Object.keys(exif).length > 0 ? picture.withExif(exif) : picture).jpeg().toBuffer()
      return {
        id: `${half}-details-${index + 1}`,
        half,
        kind: 'hidden details',
        bytes,
        names: [],
        faces: [],
        details,
      }
    }),
  )

/** Where the portraits lie once `npm ci --prefix bench` has brought them. */
export const portraitsIn = (root: string): string =>
  join(root, 'bench/node_modules/@tabler/preview/dist/static/avatars')
