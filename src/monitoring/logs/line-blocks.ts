// Cuts what is read of a log into blocks of whole lines, within a fixed amount of memory.
const newline = 10

/** Bytes that are looked at together; a line that does not fit is longer than any program writes. */
export const blockSize = 1 << 20

/** Takes bytes as they come, and gives blocks whose last byte is a newline. */
export class LineBlocks {
  readonly #bytes = new Uint8Array(blockSize + 1)
  readonly #onBlock: (bytes: Uint8Array, start: number, end: number) => void
  readonly #onTooLong: () => void
  #filled = 0
  #skipping = false
  #began = false

  constructor(onBlock: (bytes: Uint8Array, start: number, end: number) => void, onTooLong: () => void) {
    this.#onBlock = onBlock
    this.#onTooLong = onTooLong
  }

  /** Where to write next: never empty. */
  room(): Uint8Array {
    return this.#bytes.subarray(this.#filled, blockSize)
  }

  /** So many bytes were written there. */
  wrote(length: number): void {
    this.#filled += length
    if (this.#filled === blockSize) this.#give()
  }

  push(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length;) {
      const room = this.room()
      const part = chunk.subarray(from, from + room.length)
      room.set(part)
      from += part.length
      this.wrote(part.length)
    }
  }

  /** Nothing more comes: a last line without a newline is a line too. */
  finish(): void {
    const last = this.#filled - 1
    if (this.#filled > 0 && this.#bytes[last] !== newline) {
      this.#bytes[this.#filled] = newline
      this.#filled += 1
    }
    if (this.#filled > 0) this.#give()
  }

  #give(): void {
    const last = this.#bytes.lastIndexOf(newline, this.#filled - 1)
    if (last < 0) {
      if (!this.#skipping) this.#onTooLong()
      this.#skipping = true
      this.#filled = 0
      return
    }
    const start = this.#skipping ? this.#bytes.indexOf(newline) + 1 : this.#markLength()
    this.#skipping = false
    this.#began = true
    if (start <= last) this.#onBlock(this.#bytes, start, last + 1)
    this.#bytes.copyWithin(0, last + 1, this.#filled)
    this.#filled -= last + 1
  }

  /** The mark with which Windows begins a file of UTF-8 is no part of its first line. */
  #markLength(): number {
    const [a, b, c] = this.#bytes
    return !this.#began && a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  }
}
