// Opens a zip file within limits: what it claims of its sizes is never believed, only what comes out is counted.
import { inflateRawSync } from 'node:zlib'

export type Unzipped =
  | { ok: true; files: Map<string, Buffer> }
  | { ok: false; why: 'broken' | 'too big inside' | 'locked' }

const endOfZip = 0x06054b50
const entryOfList = 0x02014b50
const mostEntries = 5000

interface Entry {
  name: string
  locked: boolean
  method: number
  packed: number
  at: number
}

/** The files of the zip that `wanted` names. Together they may hold at most `most` bytes when inflated. */
export function unzip(zip: Buffer, wanted: (name: string) => boolean, most: number): Unzipped {
  const files = new Map<string, Buffer>()
  let left = most
  try {
    for (const entry of entriesOf(zip)) {
      if (entry.locked) return { ok: false, why: 'locked' }
      if (!wanted(entry.name)) continue
      const content = contentOf(zip, entry, left)
      left -= content.length
      if (left < 0) return { ok: false, why: 'too big inside' }
      files.set(entry.name, content)
    }
    return { ok: true, files }
  } catch (error) {
    return { ok: false, why: isTooBig(error) ? 'too big inside' : 'broken' }
  }
}

function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || zip.readUInt32LE(end) !== endOfZip) throw new Error('no list of files')
  const count = Math.min(zip.readUInt16LE(end + 10), mostEntries)
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    if (zip.readUInt32LE(at) !== entryOfList) throw new Error('the list of files is broken')
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place))
    const entry = {
      name: zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
      locked: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
    return entry
  })
}

function contentOf(zip: Buffer, { at, packed, method }: Entry, most: number): Buffer {
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const bytes = zip.subarray(from, from + packed)
  if (bytes.length < packed) throw new Error('cut off')
  if (method === 0) return bytes
  if (method !== 8) throw new Error('packed in an unknown way')
  return inflateRawSync(bytes, { maxOutputLength: Math.max(most, 1) })
}

const isTooBig = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
