// The list of official sites as a small file, signed, so that other programs can hold an account against it. Described in docs/official-sites.md.
import { ed25519 } from '@noble/curves/ed25519.js'
import canonicalize from 'canonicalize'

import type { Seal } from '../../platform/seal.ts'
import type { OfficialSites } from './official-sites.ts'

export interface OfficialFile extends OfficialSites {
  v: 1
  school: string
  webSite: string
  madeAt: string
}

/**
 * The file with the school's public key and an Ed25519 signature over the canonical JSON (RFC 8785) of all of it but the
 * signature; both in base64url. The key is made of the program's secret, so that it stays the same on every machine.
 */
export function signedFile({ derive }: Seal, schoolId: string, file: OfficialFile): object {
  const seed = derive(`official sites of ${schoolId} v1`)
  const key = Buffer.from(ed25519.getPublicKey(seed)).toString('base64url')
  const whole = { ...file, key }
  const signature = ed25519.sign(Buffer.from(canonicalize(whole) ?? '', 'utf8'), seed)
  return { ...whole, signature: Buffer.from(signature).toString('base64url') }
}
