// Seals what lies in the database but must not be readable from a copy of it: files, and typing that was kept.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

export interface Seal {
  /** `place` binds it to where it lies, such as its table, column and row: in another place it does not open. */
  seal: (plain: Uint8Array, place?: string) => Buffer
  /** Throws where the seal is broken, or the key or the place is another. */
  open: (sealed: Uint8Array, place?: string) => Buffer
  /** 32 bytes made of the secret for one purpose, from which neither the secret nor another purpose's bytes follow. Source: RFC 5869. */
  derive: (purpose: string) => Buffer
  /** Undefined where `open` throws: for what comes from outside, such as an address. */
  opened: (sealed: Uint8Array) => Buffer | undefined
}

/** AES-256-GCM; layout: 12 bytes nonce, 16 bytes tag, then the text. `secret`: at least 32 bytes. Source: NIST SP 800-38D. */
export function sealWith(secret: Uint8Array): Seal {
  if (secret.length < 32) throw new Error('The secret for sealing must have at least 32 bytes.')
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'gatepost seal v1', 32))
  const unseal = (sealed: Uint8Array, place = ''): Buffer => {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    decipher.setAAD(Buffer.from(place, 'utf8'))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
  }
  return {
    open: unseal,
    derive: (purpose) => Buffer.from(hkdfSync('sha256', secret, '', `gatepost ${purpose}`, 32)),
    opened(sealed) {
      try {
        return unseal(sealed)
      } catch {
        return undefined
      }
    },
    seal(plain, place = '') {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      cipher.setAAD(Buffer.from(place, 'utf8'))
      const text = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), text])
    },
  }
}
