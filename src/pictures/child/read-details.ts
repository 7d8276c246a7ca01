// Reads what a picture's file tells besides the picture: where it was taken, when, with what, and names (§17.9).
import type { HiddenDetails } from '../../schema/stored-picture.ts'
import { library } from './library.ts'

const known = {
  place:
    /^(latitude|longitude|GPS.*|City|State|Country.*|Location.*|Sub-?location|Province.*|LocationCreated.*)$/iu,
  time: /^(DateTime.*|CreateDate|ModifyDate|MetadataDate|DateCreated|TimeCreated|OffsetTime.*|Digital.*(Date|Time))$/iu,
  camera: /^(Make|Model|Lens.*|.*SerialNumber|HostComputer|CameraOwnerName)$/iu,
  words:
    /^(ImageDescription|Artist|Copyright|XP\w+|UserComment|title|description|creator|subject|caption.*|headline|byline.*|keywords|credit|PersonInImage|People|ObjectName|comments?|author)$/iu,
} as const satisfies Record<keyof HiddenDetails, RegExp>

/** A file that says its details wrongly says none. */
export async function readDetails(bytes: Uint8Array): Promise<HiddenDetails> {
  const names = [...(await namesByExif(bytes)), ...(await namesBySharp(bytes))]
  const has = (kind: keyof HiddenDetails) => names.some((name) => known[kind].test(name))
  return { place: has('place'), time: has('time'), camera: has('camera'), words: has('words') }
}

const wanted = { xmp: true, iptc: true, gps: true, userComment: true, icc: false, makerNote: false }

async function namesByExif(bytes: Uint8Array): Promise<string[]> {
  const { default: exifr } = await import('exifr')
  const names = namesIn(await exifr.parse(bytes, wanted).catch(() => undefined))
  const block = names.length === 0 ? blockIn(bytes) : undefined
  return block ? namesIn(await exifr.parse(block, wanted).catch(() => undefined)) : names
}

/** The block of details where exifr finds none, as in a HEIC that other programs than a phone's wrote. Source: TIFF 6.0 §2. */
function blockIn(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = ['II*\0', 'MM\0*'].map((mark) => file.indexOf(mark, 0, 'latin1')).find((found) => found >= 0)
  return at === undefined ? undefined : file.subarray(at)
}

/** exifr knows no WebP, and not every place in a PNG: what sharp finds there is read as well. */
async function namesBySharp(bytes: Uint8Array): Promise<string[]> {
  const { default: exifr } = await import('exifr')
  const open = await library()
  const about = await open(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  const block: unknown = about?.exif
    ? await exifr.parse(about.exif.subarray(exifMark), wanted).catch(() => undefined)
    : undefined
  const comments = about?.comments?.length ? ['comment'] : []
  return [...namesIn(block), ...comments, ...xmpNames(about?.xmp)]
}

/** The length of "Exif" and two zeros, before the block itself. Source: Exif 2.32 §4.7.2. */
const exifMark = 6

/** Of XMP the names of properties, without those of the language that it is written in. */
const xmpNames = (xmp: Buffer | undefined): string[] =>
  [...(xmp?.toString('utf8').matchAll(/\b(\w+):(\w+)[\s>=]/gu) ?? [])].flatMap(([, of = '', name = '']) =>
    ['rdf', 'x', 'xmlns'].includes(of) ? [] : [name],
  )

const namesIn = (found: unknown): string[] =>
  typeof found === 'object' && found !== null
    ? Object.entries(found).flatMap(([name, value]) => (isEmpty(value) || name === 'errors' ? [] : [name]))
    : []

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
