// BIND's log of queries and of its response policy zones, apart or in one file, with or without time, category and severity.
import { bytesOf, find, hasControl, lineEnd, spells, textEnd, until } from '../bytes.ts'
import { plainName, told, type Entry, type LineReader, type Told } from '../entry.ts'
import { kindAt } from './address-kinds.ts'
import { readClock } from './clock.ts'

const space = 32
const slash = 47
const dash = 45
const program = bytesOf(' named[')
const client = bytesOf('client ')
const query = bytesOf(': query: ')
const policy = bytesOf(': rpz ')
const disabled = bytesOf(': disabled rpz ')
const rewrite = bytesOf(' rewrite ')
const via = bytesOf(' via ')
const inClass = bytesOf('IN ')
/** What a policy zone may do without refusing. */
const harmless = ['PASSTHRU', 'TCP-ONLY'].map(bytesOf)

export const bind: LineReader = { read, spellUser: plainName }

function read(bytes: Uint8Array, start: number, _end: number, entry: Entry): Told {
  const newline = lineEnd(bytes, start)
  const end = textEnd(bytes, start, newline)
  entry.next = newline + 1
  const from = find(bytes, start, end, client)
  if (from < 0 || hasControl(bytes, start, end)) return withoutClient(bytes, start, end, entry)
  readClock(bytes, start, from, entry)
  // client @0x7f07b1c1e098 127.0.0.1#41888 (…), and without the first in older releases
  const address =
    bytes[from + client.length] === 64
      ? until(bytes, from + client.length, end, space) + 1
      : from + client.length
  entry.clientStart = address
  entry.clientEnd = until(bytes, address, end, 35)
  if (entry.clientEnd >= end) return told.damaged
  const asked = find(bytes, entry.clientEnd, end, query)
  if (asked >= 0) return readQuery(bytes, asked + query.length, end, entry)
  const ruled = find(bytes, entry.clientEnd, end, policy)
  if (ruled >= 0) return readPolicy(bytes, ruled + policy.length, end, entry)
  return find(bytes, entry.clientEnd, end, disabled) >= 0 ||
    find(bytes, entry.clientEnd, end, bytesOf('): ')) >= 0
    ? told.nothing
    : told.damaged
}

/** Other categories tell of zones and of the start: 28-Nov-2026 16:46:05.390 zone …, or 2026-11-28T16:46:05.390Z zone …, or by way of syslog. */
function withoutClient(bytes: Uint8Array, start: number, end: number, entry: Entry): Told {
  readClock(bytes, start, end, entry)
  const dashed =
    bytes[start + 2] === dash
      ? bytes[start + 6] === dash
      : bytes[start + 4] === dash && bytes[start + 7] === dash
  const named = find(bytes, start, Math.min(end, start + 80), program) >= 0
  return entry.second >= 0 && (dashed || named) && end - start > 26 && !hasControl(bytes, start, end)
    ? told.nothing
    : told.damaged
}

/** www.example IN AAAA +E(0)K (192.0.2.1) */
function readQuery(bytes: Uint8Array, start: number, end: number, entry: Entry): Told {
  entry.hostStart = start
  entry.hostEnd = until(bytes, start, end, space)
  const kind = entry.hostEnd + 1 + inClass.length
  const kindEnd = until(bytes, kind, end, space)
  if (!spells(bytes, entry.hostEnd + 1, end, inClass) || kindEnd >= end - 1) return told.damaged
  entry.kind = kindAt(bytes, kind, kindEnd)
  entry.refused = false
  return told.asked
}

/** QNAME NXDOMAIN rewrite www.example/AAAA/IN via www.example.policy.zone */
function readPolicy(bytes: Uint8Array, start: number, end: number, entry: Entry): Told {
  const at = find(bytes, start, end, rewrite)
  if (at < 0 || find(bytes, at, end, via) < 0) return told.damaged
  const trigger = until(bytes, start, at, space)
  if (harmless.some((action) => spells(bytes, trigger + 1, at, action))) return told.nothing
  entry.hostStart = at + rewrite.length
  entry.hostEnd = until(bytes, entry.hostStart, end, slash)
  const kindEnd = until(bytes, entry.hostEnd + 1, end, slash)
  entry.kind = kindAt(bytes, entry.hostEnd + 1, kindEnd)
  entry.refused = true
  return told.answered
}
