// How the ledger's tree is hashed. Source: RFC 6962 §2.1, with SHA-256.
import { sha256 } from '@noble/hashes/sha2.js'

/** The leaf of an entry: 32 bytes over 0x00, salt and canonical entry, so that the entry can be erased and its leaf stay. */
export const leafHash = (salt: Uint8Array, entry: string): Buffer =>
  Buffer.from(sha256(Buffer.concat([Buffer.from([0]), salt, Buffer.from(entry, 'utf8')])))

/** The node above two nodes: 32 bytes over 0x01, left and right. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  Buffer.from(sha256(Buffer.concat([Buffer.from([1]), left, right])))

/** The root of a tree without a leaf. */
export const emptyRoot: Buffer = Buffer.from(sha256(new Uint8Array()))
