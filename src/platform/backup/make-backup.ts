// Makes one sealed file of everything in the database, while the program goes on working.
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

import type { ClientConfig } from 'pg'

import { FrameReader } from './frames.ts'
import { readEverything } from './read-everything.ts'
import { openStream, sealStream, type OpenedWith, type SealedFor } from './sealing.ts'

/** The file arrives whole or not at all, for its owner's eyes alone. `config`: a login that sees every row. */
export async function makeBackup(
  config: ClientConfig,
  file: string,
  to: SealedFor,
  now: Date,
): Promise<void> {
  const making = `${file}.making`
  try {
    const sealed = await sealStream(
      webStream(through(Readable.from(readEverything(config, now)), createGzip())),
      to,
    )
    await pipeline(
      Readable.fromWeb(sealed as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(making, { mode: 0o600, flush: true }),
    )
    await rename(making, file)
  } finally {
    await rm(making, { force: true })
  }
}

/** The frames of a sealed file. */
export async function openBackup(file: string, by: OpenedWith): Promise<FrameReader> {
  const plain = await openStream(webStream(createReadStream(file)), by)
  return new FrameReader(
    through(Readable.fromWeb(plain as Parameters<typeof Readable.fromWeb>[0]), createGunzip()),
  )
}

const webStream = (stream: Readable): ReadableStream<Uint8Array> =>
  Readable.toWeb(stream) as ReadableStream<Uint8Array>

/** What comes out of `step`; a fault of the source is a fault of it. */
function through(source: Readable, step: Transform): Transform {
  pipeline(source, step).catch(() => undefined)
  return step
}
