// The list of official sites as a small file, signed, so that other programs can hold an account against it. Described in docs/official-sites.md.
import { createPrivateKey, createPublicKey, sign } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { Seal } from '../../platform/seal.ts'
import type { OfficialSites } from './official-sites.ts'

export interface OfficialFile extends OfficialSites {
  v: 1
  school: string
  webSite: string
  madeAt: string
}

/** The beginning of an Ed25519 private key in PKCS #8, before its 32 bytes. Source: RFC 8410 §7. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * The file with the school's public key and an Ed25519 signature over the canonical JSON (RFC 8785) of all of it but the
 * signature; both in base64url. The key is made of the program's secret, so that it stays the same on every machine.
 */
export function signedFile({ derive }: Seal, schoolId: string, file: OfficialFile): object {
  const seed = derive(`official sites of ${schoolId} v1`)
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' })
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  const whole = { ...file, key: x }
  const signature = sign(null, Buffer.from(canonicalize(whole) ?? '', 'utf8'), key)
  return { ...whole, signature: signature.toString('base64url') }
}
