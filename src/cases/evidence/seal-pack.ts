// Seals an evidence pack with age (age-encryption.org/v1): for the public key of whoever gets it, or with a pass phrase.
import { Encrypter } from 'age-encryption'

import type { PackChoice } from './pack.ts'

/** The phrase has 66 bits already; a slower hash would only make its reader wait. */
const workFactor = 15

export async function sealPack(
  content: Uint8Array,
  { recipient, phrase }: Pick<PackChoice, 'recipient' | 'phrase'>,
): Promise<Buffer> {
  const encrypter = new Encrypter()
  if (recipient === undefined) {
    encrypter.setScryptWorkFactor(workFactor)
    encrypter.setPassphrase(phrase)
  } else encrypter.addRecipient(recipient)
  return Buffer.from(await encrypter.encrypt(content))
}

/** Whether something is a public key that age takes. */
export function isRecipient(typed: string): boolean {
  try {
    new Encrypter().addRecipient(typed)
    return true
  } catch {
    return false
  }
}
