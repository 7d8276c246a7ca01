// A bare scan: finds in each line the places of result, host and user, and does nothing with them. What it costs, every reader must pay.
import { Entry } from '../../src/monitoring/logs/entry.ts'
import { findHost } from '../../src/monitoring/logs/formats/url-host.ts'
import { LineBlocks } from '../../src/monitoring/logs/line-blocks.ts'
import { readRange, sizeOf } from '../../src/monitoring/logs/read-source.ts'

const path = process.argv[2] ?? ''
const starts = new Int32Array(64)
const ends = new Int32Array(64)
const entry = new Entry()
let lines = 0
let sum = 0

function scan(bytes: Uint8Array, start: number, end: number): void {
  let field = 0
  for (let place = start; place < end;) {
    while (bytes[place] === 32) place += 1
    const begin = place
    let byte = bytes[place] as number
    while (byte > 32) {
      place += 1
      byte = bytes[place] as number
    }
    starts[field] = begin
    ends[field] = place
    field += 1
    if (byte === 10) {
      findHost(bytes, starts[6] as number, ends[6] as number, entry)
      sum = (sum + (starts[3] as number) + entry.hostStart + entry.hostEnd + (ends[7] as number)) | 0
      lines += 1
      field = 0
    }
    place += 1
  }
}

const blocks = new LineBlocks(scan, () => undefined)
readRange(path, 0, sizeOf(path), blocks, () => undefined)
blocks.finish()
process.stdout.write(`${JSON.stringify({ lines, sum })}\n`)
