// Seals a back-up with age (age-encryption.org/v1) as it streams, and opens it again.
import { Decrypter, Encrypter } from 'age-encryption'

/** For whom it is sealed, or with which pass phrase. */
export type SealedFor = { recipients: readonly string[] } | { phrase: string }
/** What opens it: secret keys as age writes them, or the pass phrase. */
export type OpenedWith = { identities: readonly string[] } | { phrase: string }

export async function sealStream(
  plain: ReadableStream<Uint8Array>,
  to: SealedFor,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter()
  if ('phrase' in to) encrypter.setPassphrase(to.phrase)
  else for (const recipient of to.recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(plain)
}

/** Rejects where the key or the phrase is another, and while it is read where a byte was changed. */
export async function openStream(
  sealed: ReadableStream<Uint8Array>,
  by: OpenedWith,
): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter()
  if ('phrase' in by) decrypter.addPassphrase(by.phrase)
  else for (const identity of by.identities) decrypter.addIdentity(identity)
  return decrypter.decrypt(sealed)
}
