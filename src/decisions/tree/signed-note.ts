// Notes that a key has signed, and the key's own name. Source: C2SP signed-note, Ed25519 (RFC 8032).
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'

export interface NoteKey {
  /** Without spaces and without a plus. */
  name: string
  /** 32 bytes. */
  secret: Uint8Array
}

const algorithm = Buffer.from([1])

/** The four bytes by which a signature names its key. */
const keyId = (name: string, publicKey: Uint8Array): Buffer =>
  Buffer.from(sha256(Buffer.concat([Buffer.from(`${name}\n`, 'utf8'), algorithm, publicKey]))).subarray(0, 4)

/** What others need to check a signature: name, eight hexadecimal digits and the public key in base64, joined by a plus. */
export function verifierKey({ name, secret }: NoteKey): string {
  const publicKey = ed25519.getPublicKey(secret)
  const id = keyId(name, publicKey).toString('hex')
  return `${name}+${id}+${Buffer.concat([algorithm, publicKey]).toString('base64')}`
}

/** The note, whole: the text, a blank line, and the signature. `text` ends in a newline. */
export function signNote(text: string, { name, secret }: NoteKey): string {
  const signature = ed25519.sign(Buffer.from(text, 'utf8'), secret)
  const id = keyId(name, ed25519.getPublicKey(secret))
  return `${text}\n— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`
}
