// A school's one colour becomes the colours of its pages, each readable where it stands.
import { createHash } from 'node:crypto'

type Rgb = readonly [red: number, green: number, blue: number]

/** Colours as #rrggbb. Source for the ratios: WCAG 2.2, 1.4.3 (text needs 4.5:1). */
export interface Brand {
  /** The school's colour as it is: the band at the top. */
  brand: string
  /** Text on the band. */
  onBrand: string
  /** The colour dark enough to be read on white, canvas and tint: links; and to bear white text: buttons. */
  ink: string
  inkHover: string
  inkActive: string
  /** A breath of the colour: the current line of a menu. */
  tint: string
  /** What the cards lie on. */
  canvas: string
}

export type BrandResult = { ok: true; brand: Brand } | { ok: false; reason: string }

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]
const readable = 4.5

/** Works out a school's colours; a text that is no colour gives the sentence to show. */
export function brandOf(colour: string): BrandResult {
  const rgb = parse(colour)
  if (!rgb)
    return { ok: false, reason: 'Give the colour as # and six digits or letters a to f, such as #1d4f91' }
  const ink = readableInk(rgb)
  // Nearly black can't be darkened to be seen under the pointer, so it is lightened.
  const away = luminance(ink) < 0.02 ? white : black
  return {
    ok: true,
    brand: {
      brand: hex(rgb),
      onBrand: hex(contrastOf(rgb, white) >= readable ? white : black),
      ink: hex(ink),
      inkHover: hex(mix(away, ink, 0.18)),
      inkActive: hex(mix(away, ink, 0.32)),
      tint: hex(tintOf(ink)),
      canvas: hex(canvasOf(ink)),
    },
  }
}

/** The text of /brand.css: custom properties alone; a text that is no colour gives an empty sheet, and the defaults stand. */
export function brandCss(colour: string): string {
  const result = brandOf(colour)
  if (!result.ok) return ''
  const { brand, onBrand, ink, inkHover, inkActive, tint, canvas } = result.brand
  const properties = {
    brand,
    'on-brand': onBrand,
    'brand-ink': ink,
    'brand-ink-hover': inkHover,
    'brand-ink-active': inkActive,
    'brand-tint': tint,
    canvas,
  }
  return `:root{${Object.entries(properties)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}\n`
}

/** The sheet's address, which changes whenever the sheet does, so that browsers may keep it for ever. */
export function brandHref(colour: string): string {
  const known = hrefs.get(colour)
  if (known !== undefined) return known
  const href = `/brand.css?v=${createHash('sha256').update(brandCss(colour)).digest('hex').slice(0, 10)}`
  hrefs.set(colour, href)
  return href
}

/** The logo's address, which changes whenever the logo does, so that a new one shows at once. */
export const logoHref = (logo: string | null): string => (logo === null ? '/logo' : `/logo?v=${logo}`)

/** Every page asks, and a program serves few schools. */
const hrefs = new Map<string, string>()

/** The contrast of two colours given as #rrggbb, from 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  return contrastOf(parse(one) ?? white, parse(other) ?? white)
}

function readableInk(rgb: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const ink = mix(black, rgb, share)
    const grounds = [white, tintOf(ink), canvasOf(ink)]
    if (grounds.every((ground) => contrastOf(ink, ground) >= readable)) return ink
  }
  return black
}

const tintOf = (ink: Rgb): Rgb => mix(ink, white, 0.07)
const canvasOf = (ink: Rgb): Rgb => mix(ink, white, 0.035)

function contrastOf(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** `share` of the first colour, the rest of the second. */
function mix([r1, g1, b1]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb {
  const blend = (one: number, other: number) => Math.round(one * share + other * (1 - share))
  return [blend(r1, r2), blend(g1, g2), blend(b1, b2)]
}

function parse(colour: string): Rgb | undefined {
  if (!/^#[\da-f]{6}$/iu.test(colour)) return undefined
  const number = Number.parseInt(colour.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

const hex = (rgb: Rgb): string => `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
