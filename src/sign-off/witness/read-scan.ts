// Reads the scan of a paper: what kind of file it is by its own bytes, and the fingerprint that tells it from every other.
import { createHash } from 'node:crypto'

import type { Scan } from '../signing/record-paper.ts'

/** The kinds that are taken, by the bytes with which they begin. Sources: ISO 32000-2, PNG 3rd edition, ITU-T T.81. */
const kinds: readonly (readonly [string, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]

/** For the browser's file chooser. */
export const scanKinds = kinds.map(([mediaType]) => mediaType).join(',')

/** Undefined for a file of another kind, whatever it is called. The bytes themselves are not kept. */
export async function readScan(file: File): Promise<Scan | undefined> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const kind = kinds.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  return (
    kind && {
      fingerprint: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      mediaType: kind[0],
    }
  )
}
