// What a file is by its first bytes, whatever its name says; only pictures of the kinds that we open are taken.

export type PictureKind = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic'

/** The sentence says what to choose instead. Source: ISO/IEC 10918-1, 15948 (PNG) and 14496-12 §4.3, RFC 9649. */
export function pictureKindOf(
  bytes: Uint8Array,
): { ok: true; mediaType: PictureKind } | { ok: false; sentence: string } {
  const begins = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  const mediaType = kinds.find(([is]) => is(begins))?.[1]
  if (mediaType) return { ok: true, mediaType }
  return { ok: false, sentence: isDrawing(bytes) ? drawing : noPicture }
}

const kinds: readonly (readonly [(begins: string) => boolean, PictureKind])[] = [
  [(begins) => begins.startsWith('\xFF\xD8\xFF'), 'image/jpeg'],
  [(begins) => begins.startsWith('\x89PNG\r\n\x1A\n'), 'image/png'],
  [(begins) => begins.startsWith('RIFF') && begins.endsWith('WEBP'), 'image/webp'],
  [(begins) => /^ftyp(?:hei|hev|mif|msf)/u.test(begins.slice(4)), 'image/heic'],
]

/** How much of a file's beginning is looked at, in bytes: notes and a document type can stand before the drawing. */
const beginning = 4096

/** Whether the file is an SVG: text, of one byte or two a letter, that opens with a mark. */
export const isDrawing = (bytes: Uint8Array): boolean =>
  /^[^<\w]*<.*<?svg[\s>]/isu.test(
    Buffer.from(bytes.subarray(0, beginning)).toString('latin1').replaceAll('\0', ''),
  )

const noPicture = 'That file is not a picture that we can use. Choose a JPEG, PNG, WebP or HEIC.'
const drawing =
  'That file is an SVG, which can carry scripts, so we take none. Save the same drawing as a PNG and choose that.'
