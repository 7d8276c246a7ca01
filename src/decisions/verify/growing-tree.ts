// The ledger's tree as it grows, for whoever verifies it: made anew here, so that a fault of the program is no fault of its verifier.
import { createHash } from 'node:crypto'

export const sha256 = (...parts: Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest()
// RFC 6962 §2.1.
export const leafOf = (salt: Uint8Array, entry: string): Buffer =>
  sha256(Buffer.from([0]), salt, Buffer.from(entry))
export const nodeOf = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Buffer.from([1]), left, right)

/** A tree that grows: of what it has, only the whole subtrees on its right edge are kept, the largest first. */
export class Tree {
  readonly #edge: { level: number; hash: Buffer }[] = []
  size = 0

  add(leaf: Buffer): void {
    let made = { level: 0, hash: leaf }
    for (let last = this.#edge.at(-1); last?.level === made.level; last = this.#edge.at(-1)) {
      this.#edge.pop()
      made = { level: made.level + 1, hash: nodeOf(last.hash, made.hash) }
    }
    this.#edge.push(made)
    this.size += 1
  }

  root(): string {
    const hashes = this.#edge.map(({ hash }) => hash)
    const root = hashes.length === 0 ? sha256() : hashes.reduceRight((right, left) => nodeOf(left, right))
    return root.toString('base64')
  }
}
