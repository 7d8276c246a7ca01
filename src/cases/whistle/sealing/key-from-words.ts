// Makes a key from words, slowly: nothing that is kept opens anything, and the same words give the same key on any device.
import { hkdfSync, scrypt } from 'node:crypto'
import { promisify } from 'node:util'

import { bech32 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'

export interface WordKey {
  /** The secret key, like AGE-SECRET-KEY-1…; it lives as long as the visit. */
  identity: string
  /** The public key, like age1…. */
  recipient: string
  /** What the database finds a receipt by: 32 bytes that tell nothing of the key. */
  hash: Buffer
}

const slowly = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
)
/** About a tenth of a second and 32 MB for each guess. Source: RFC 7914. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }

/** `whose` keeps the same words of two schools or people apart: "receipt SCHOOL", "contact PERSON". */
export async function keyFromWords(words: string, whose: string): Promise<WordKey> {
  const secret = await slowly(words, `gatepost words v1 ${whose}`, 32, cost)
  const part = (name: string) => new Uint8Array(hkdfSync('sha256', secret, '', `gatepost ${name} v1`, 32))
  return { ...(await keyOf(part('key'))), hash: Buffer.from(part('receipt')) }
}

/** The pair of keys of a secret of 32 bytes. Source: age's format, "X25519 identities" (Bech32, BIP 173). */
export async function keyOf(secret: Uint8Array): Promise<Omit<WordKey, 'hash'>> {
  const identity = bech32.encodeFromBytes('AGE-SECRET-KEY-', secret).toUpperCase()
  return { identity, recipient: await identityToRecipient(identity) }
}
