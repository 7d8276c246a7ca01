// The text of an exported file, whatever it was saved in: UTF-8 or UTF-16, with a mark or without, or Windows-1252.
import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How a file was saved. A file without a mark that is no UTF-8 comes from an older Windows program. */
export function encodingOf(bytes: Buffer): Encoding {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return 'utf-16le'
  if (mark === 'feff') return 'utf-16be'
  const [even, odd] = zeros(bytes.subarray(0, 1024))
  if (odd > 16 * even + 4) return 'utf-16le'
  if (even > 16 * odd + 4) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** How many bytes at even and at odd places are nought: Latin letters in UTF-16 have one nought each. */
function zeros(bytes: Buffer): [number, number] {
  const count = [0, 0] as [number, number]
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) count[at % 2 === 0 ? 0 : 1] += 1
  return count
}

const slice = 1 << 18

/** The text in pieces, in UTF-8 and without a mark, so that a long file is never held twice. */
export function* decoded(bytes: Buffer): Generator<Buffer> {
  const encoding = encodingOf(bytes)
  const from = encoding === 'utf-8' && bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? 3 : 0
  const decoder = encoding.startsWith('utf-16') ? new TextDecoder(encoding) : undefined
  for (let at = from; at < bytes.length; at += slice) {
    const piece = bytes.subarray(at, at + slice)
    if (encoding === 'utf-8') yield piece
    else if (decoder) yield Buffer.from(decoder.decode(piece, { stream: true }))
    else yield Buffer.from(fromWindows(piece))
  }
}

/** What Windows-1252 holds from 0x80 on, where Latin 1 has no letters; Node 20's own decoder mistakes one for the other. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/gu, (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign)
