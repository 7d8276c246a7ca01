// Draws pictures with writing: certificates, peg labels, held sheets, jumpers, screens. Inter alone, since it comes with us.
import { createRequire } from 'node:module'

import sharp from 'sharp'

import type { Pupil } from '../../src/checks/context.ts'
import type { Chance } from './made-up.ts'
import { noDetails, type PictureCase, type WrittenName } from './picture-case.ts'

interface Style {
  ground: string
  ink: string
  /** The height of letters, as a share of the picture's height. */
  size: number
  weights: readonly string[]
  /** How far it is turned at most, in degrees, how much it is blurred, and how grainy it is. */
  turned: number
  blurred: number
  grain: number
  around: readonly string[]
}

export const styles: Readonly<Record<string, Style>> = {
  certificate: {
    ground: '#fdf6e3',
    ink: '#1d3557',
    size: 0.075,
    weights: ['400Regular_Italic', '700Bold', '300Light_Italic'],
    turned: 1,
    blurred: 0.3,
    grain: 3,
    around: ['Certificate of Merit', 'Star of the Week', 'for kindness', 'Oakfield Primary School'],
  },
  label: {
    ground: '#ffd166',
    ink: '#111111',
    size: 0.05,
    weights: ['700Bold', '600SemiBold'],
    turned: 4,
    blurred: 0.8,
    grain: 8,
    around: ['4 Oak', 'Coats', 'PE bags'],
  },
  'held sheet': {
    ground: '#f8f9fa',
    ink: '#333333',
    size: 0.045,
    weights: ['400Regular_Italic', '500Medium'],
    turned: 9,
    blurred: 1,
    grain: 12,
    around: ['My beans', 'Day 12: 31 cm', 'by'],
  },
  jumper: {
    ground: '#7a1f2b',
    ink: '#f4d35e',
    size: 0.06,
    weights: ['800ExtraBold', '700Bold'],
    turned: 7,
    blurred: 1.2,
    grain: 14,
    around: ['Leavers 2026', 'Netball'],
  },
  screen: {
    ground: '#10243e',
    ink: '#e0fbfc',
    size: 0.035,
    weights: ['400Regular', '500Medium'],
    turned: 2,
    blurred: 0.6,
    grain: 6,
    around: ['Reading groups', 'Spelling test', 'Well done'],
  },
}

/** The picture, in pixels, as a phone's smaller one. */
const [width, height] = [1600, 1200]
const fontOf = (weight: string) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`)

const nameOf = ({ givenName, knownAs, familyName }: Pupil) => `${knownAs ?? givenName} ${familyName}`

/** A picture of one kind that shows these pupils' names among other lines. */
export async function drawWriting(
  kind: keyof typeof styles,
  pupils: readonly Pupil[],
  chance: Chance,
): Promise<Pick<PictureCase, 'bytes' | 'names' | 'faces' | 'details'>> {
  const style = styles[kind]
  if (!style) throw new Error(`There is no style ${kind}.`)
  const pixels = Math.round(height * style.size * chance.between(0.8, 1.2))
  const lines = [chance.of(style.around), ...pupils.map(nameOf), chance.of(style.around)]
  const font = fontOf(chance.of(style.weights))
  const degrees = chance.between(-style.turned, style.turned)
  const placed = await Promise.all(
    lines.map((text, index) => place({ text, index, font, pixels, degrees, ink: style.ink, chance })),
  )
  const bytes = await sharp({ create: { width, height, channels: 3, background: style.ground } })
    .composite(placed)
    .png()
    .toBuffer()
  const names = placed.flatMap(({ left, top, size }, index): WrittenName[] => {
    const pupil = pupils[index - 1]
    return pupil
      ? [{ text: nameOf(pupil), box: [left, top, size.width, size.height], allowed: pupil.nameConsent }]
      : []
  })
  return { bytes: await worn(bytes, style, chance), names, faces: [], details: noDetails }
}

interface Line {
  text: string
  index: number
  font: string
  pixels: number
  degrees: number
  ink: string
  chance: Chance
}

async function place({ text, index, font, pixels, degrees, ink, chance }: Line) {
  const words = `<span foreground="${ink}">${text.replaceAll('&', '&amp;')}</span>`
  const drawn = sharp({ text: { text: words, fontfile: font, font: `Inter ${pixels}`, dpi: 72, rgba: true } })
  const turned = await sharp(await drawn.png().toBuffer())
    .rotate(degrees, { background: '#00000000' })
    .png()
    .toBuffer({ resolveWithObject: true })
  const left = Math.round(chance.between(0.05, 0.95) * Math.max(0, width - turned.info.width))
  const top = Math.round(height * 0.08 + index * pixels * 2.4)
  return { input: turned.data, left, top, size: turned.info }
}

/** As a phone takes it: a little unsharp, grainy, and packed as JPEG. */
async function worn(bytes: Buffer, { blurred, grain }: Style, chance: Chance): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: grain } as const
  const grains = await sharp({ create: { width, height, channels: 3, background: '#808080', noise } })
    .png()
    .toBuffer()
  const soft = await sharp(bytes)
    .blur(0.3 + blurred)
    .png()
    .toBuffer()
  return sharp(soft)
    .composite([{ input: grains, blend: 'soft-light' }])
    .jpeg({ quality: 60 + chance.whole(30) })
    .toBuffer()
}
