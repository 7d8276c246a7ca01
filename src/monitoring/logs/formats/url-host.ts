// Finds the host in an address as a proxy logs it: a URL, or for CONNECT a host and port alone.
import { at } from '../bytes.ts'
import type { Entry } from '../entry.ts'

const colon = 58
const slash = 47
const sign = 64
const question = 63
const hash = 35

/** Sets the host's place in the entry: empty for an address on the proxy itself. */
export function findHost(bytes: Uint8Array, start: number, end: number, entry: Entry): void {
  let place = start
  // A scheme ends with its colon; a host without one ends there too.
  while (place < end && bytes[place] !== colon && bytes[place] !== slash && bytes[place] !== question)
    place += 1
  entry.hostStart = start
  entry.hostEnd = place
  if (bytes[place] !== colon || bytes[place + 1] !== slash || bytes[place + 2] !== slash) return
  place += 3
  entry.hostStart = place
  let port = -1
  for (; place < end; place += 1) {
    const byte = at(bytes, place)
    if (byte === slash || byte === question || byte === hash) break
    if (byte === colon && port === -1) port = place
    // What stands before is a name to sign in with, which may look like a host.
    if (byte === sign) {
      entry.hostStart = place + 1
      port = -1
    }
  }
  entry.hostEnd = port === -1 ? place : port
}
