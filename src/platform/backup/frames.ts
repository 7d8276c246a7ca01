// The plain inside of a back-up: lines of JSON, and between them the rows of each table in pieces that say how long they are.
import { z } from 'zod'

/** What stands at the beginning: when it was made, and of which state of the schema. */
export const heading = z.object({
  gatepost: z.literal('back-up'),
  v: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The last migration that had run. */
  migration: z.string(),
})
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) })
/** What stands at the end: a back-up without it was cut off. */
export const ending = z.object({
  end: z.literal(true),
  rows: z.record(z.string(), z.number()),
  /** The last number that each sequence gave. */
  sequences: z.record(z.string(), z.string()),
})
export type Heading = z.infer<typeof heading>
export type Ending = z.infer<typeof ending>

export const lineOf = (value: Heading | Ending | z.infer<typeof tableLine>): Buffer =>
  Buffer.from(`${JSON.stringify(value)}\n`, 'utf8')

/** A piece of a table's rows: four bytes that say how long it is, then itself. A piece of no length ends the table. */
export function pieceOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** Reads lines and pieces one after the other; throws where the bytes end too early. */
export class FrameReader {
  readonly #source: AsyncIterator<Uint8Array>
  #held = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  async line(): Promise<unknown> {
    for (;;) {
      const at = this.#held.indexOf(10)
      if (at >= 0) return JSON.parse(this.#take(at + 1).toString('utf8'))
      await this.#more()
    }
  }

  async *pieces(): AsyncGenerator<Buffer> {
    for (;;) {
      const length = (await this.#exactly(4)).readUInt32BE()
      if (length === 0) return
      yield await this.#exactly(length)
    }
  }

  /** Reads on to the end, which proves that the last bytes are right too; throws where something follows. */
  async end(): Promise<void> {
    const { done } = await this.#source.next()
    if (!done || this.#held.length > 0) throw new Error('Something follows the end of the back-up.')
  }

  async #exactly(length: number): Promise<Buffer> {
    while (this.#held.length < length) await this.#more()
    return this.#take(length)
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return taken
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#source.next()
    if (done) throw new Error('The back-up ends too early: it was cut off.')
    this.#held = Buffer.concat([this.#held, value])
  }
}
