// Seals a text for several keys, and opens it with one. The format is age's (age-encryption.org/v1), which other programs read too.
import { armor, Decrypter, Encrypter } from 'age-encryption'

const beginning = '-----BEGIN AGE ENCRYPTED FILE-----'

/** `recipients`: public keys like age1…; at least one. */
export async function sealText(recipients: readonly string[], text: string): Promise<Buffer> {
  const encrypter = new Encrypter()
  for (const each of new Set(recipients)) encrypter.addRecipient(each)
  return Buffer.from(await encrypter.encrypt(text))
}

/** Undefined where this secret key, like AGE-SECRET-KEY-1…, does not open it. */
export async function openText(identity: string, sealed: Uint8Array): Promise<string | undefined> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(Uint8Array.from(sealed), 'text')
  } catch {
    // The library says no more than that it could not.
    return undefined
  }
}

/** Whether a text was sealed in the browser before it came. */
export const isSealedText = (text: string): boolean => text.startsWith(beginning)

/** The bytes of a text that was sealed in a browser; undefined where it is none. */
export function unwrapSealed(text: string): Uint8Array | undefined {
  try {
    return isSealedText(text) ? armor.decode(text) : undefined
  } catch {
    return undefined
  }
}
