// Reads the ledger's key and the checkpoints that it signed: nothing counts that is written in another way than the one right way.
import { createPublicKey, verify, type KeyObject } from 'node:crypto'

import { sha256 } from './growing-tree.ts'

export interface Key {
  name: string
  id: string
  key: KeyObject
}
export interface Note {
  size: number
  root: string
}

/** Bytes that are written in base64 in the one right way, or none. */
export function bytesIn(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : Buffer.alloc(0)
}

/** Source: C2SP signed-note (the verifier's key). */
export function readKey(text: string): Key | undefined {
  const [, name = '', id = '', written = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text) ?? []
  const bytes = bytesIn(written)
  const own = sha256(Buffer.from(`${name}\n`), bytes)
    .toString('hex')
    .slice(0, 8)
  if (bytes.length !== 33 || bytes[0] !== 1 || own !== id) return undefined
  const x = bytes.subarray(1).toString('base64url')
  return { name, id, key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }) }
}

/** What a checkpoint says, where this key signed it word for word. Source: C2SP tlog-checkpoint. */
export function readNote(note: string, { name, id, key }: Key): Note | undefined {
  const [named, size = '', root = '', blank, signature = '', end, more] = note.split('\n')
  const by = bytesIn(signature.startsWith(`— ${name} `) ? signature.slice(name.length + 3) : '')
  if (named !== name || blank !== '' || end !== '' || more !== undefined) return undefined
  if (!/^[1-9]\d{0,14}$/u.test(size) || bytesIn(root).length !== 32) return undefined
  if (by.length !== 68 || by.subarray(0, 4).toString('hex') !== id) return undefined
  const text = Buffer.from(`${named}\n${size}\n${root}\n`)
  return verify(undefined, text, key, by.subarray(4)) ? { size: Number(size), root } : undefined
}

/** A checkpoint as it came by letter: blank lines, and words before and after it, don't matter. */
export function noteIn(letter: string): string {
  const lines = letter.split(/\r?\n/u).map((each) => each.trim())
  const from = Math.max(
    lines.findIndex((each) => each.startsWith('gatepost/ledger/')),
    0,
  )
  const [name, size, root, signature] = lines.slice(from).filter((each) => each !== '')
  return `${name}\n${size}\n${root}\n\n${signature}\n`
}
