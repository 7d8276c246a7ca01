// Squid's own format with all that may be odd in it: more spaces, names of several words, further fields, and damage.
import { at, bytesOf, isDigit, spells } from '../bytes.ts'
import { told, type Entry, type Told } from '../entry.ts'
import { findHost } from './url-host.ts'

const space = 32
const newline = 10
const carriageReturn = 13
const dot = 46
const minus = 45
const slash = 47
const denied = bytesOf('TCP_DENIED')
/** A line of more fields than this is two lines that ran into one. */
const mostFields = 16

/** Where each field begins and ends; a name to sign in with may hold spaces, so that there can be more than ten. */
const starts = new Int32Array(mostFields + 1)
const ends = new Int32Array(mostFields + 1)

/** As `LineReader.read`. */
export function readAnySquid(bytes: Uint8Array, start: number, entry: Entry): Told {
  const fields = splitAtSpaces(bytes, start, entry)
  if (fields < 10 || !isTime(bytes) || !isElapsed(bytes) || !isSize(bytes)) return told.damaged
  const status = statusAt(bytes)
  const peer = peerAt(bytes, fields)
  if (status < 0 || peer < 0) return told.damaged
  if (status === 407) return told.nothing
  findHost(bytes, starts[6] as number, ends[6] as number, entry)
  entry.userStart = starts[7] as number
  entry.userEnd = ends[peer - 1] as number
  entry.refused = spells(bytes, starts[3] as number, ends[3] as number, denied)
  return told.request
}

/** Gives the number of fields, or 0 where the line holds a byte that Squid never writes; sets where the next line begins. */
function splitAtSpaces(bytes: Uint8Array, start: number, entry: Entry): number {
  let fields = 0
  let place = start
  let sound = true
  for (;;) {
    while (bytes[place] === space) place += 1
    const begin = place
    let byte = at(bytes, place)
    while (byte > space) {
      place += 1
      byte = at(bytes, place)
    }
    if (place > begin && fields <= mostFields) {
      starts[fields] = begin
      ends[fields] = place
      fields += 1
    }
    if (byte === newline) break
    if (byte !== space) {
      if (byte !== carriageReturn || bytes[place + 1] !== newline) sound = false
      place += 1
    }
  }
  entry.next = place + 1
  return sound && fields <= mostFields ? fields : 0
}

/** Seconds since 1970 with three digits after the point. */
function isTime(bytes: Uint8Array): boolean {
  const end = ends[0] as number
  if (bytes[end - 4] !== dot || end - (starts[0] as number) < 5) return false
  for (let place = starts[0] as number; place < end; place += 1)
    if (place !== end - 4 && !isDigit(at(bytes, place))) return false
  return true
}

const isElapsed = (bytes: Uint8Array): boolean =>
  digitsFrom(bytes, (starts[1] as number) + (bytes[starts[1] as number] === minus ? 1 : 0), ends[1] as number)

const isSize = (bytes: Uint8Array): boolean => digitsFrom(bytes, starts[4] as number, ends[4] as number)

function digitsFrom(bytes: Uint8Array, start: number, end: number): boolean {
  for (let place = start; place < end; place += 1) if (!isDigit(at(bytes, place))) return false
  return start < end
}

/** The status after the result's slash, or -1. */
function statusAt(bytes: Uint8Array): number {
  const end = ends[3] as number
  if (end - (starts[3] as number) < 5 || bytes[end - 4] !== slash || !digitsFrom(bytes, end - 3, end))
    return -1
  return (at(bytes, end - 3) - 48) * 100 + (at(bytes, end - 2) - 48) * 10 + at(bytes, end - 1) - 48
}

/** Which field is the peer's (HIER_DIRECT/192.0.2.1): the first after the user that is so built; -1 where none is. */
function peerAt(bytes: Uint8Array, fields: number): number {
  for (let field = 8; field < fields - 1; field += 1) {
    let place = starts[field] as number
    let byte = at(bytes, place)
    while ((byte >= 65 && byte <= 90) || byte === 95 || isDigit(byte)) {
      place += 1
      byte = at(bytes, place)
    }
    if (byte === slash && place > (starts[field] as number)) return field
  }
  return -1
}
