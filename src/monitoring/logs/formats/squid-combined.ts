// Squid's combined and common formats: client, ident, user, [time], "request", status, bytes, then "referrer" "agent", then result:hierarchy.
import {
  at,
  bytesOf,
  find,
  hasControl,
  isDigit,
  isNumber,
  lineEnd,
  spells,
  textEnd,
  until,
} from '../bytes.ts'
import { told, type Entry, type LineReader, type Told } from '../entry.ts'
import { spellSquidUser } from './squid-user.ts'
import { findHost } from './url-host.ts'

const space = 32
const quote = 34
const colon = 58
const openTime = bytesOf(' [')
const closeTime = bytesOf('] "')
const version = bytesOf(' HTTP/')
const result = bytesOf('TCP_DENIED')

export const squidCombined: LineReader = { read, spellUser: spellSquidUser }

function read(bytes: Uint8Array, start: number, _end: number, entry: Entry): Told {
  const newline = lineEnd(bytes, start)
  const end = textEnd(bytes, start, newline)
  entry.next = newline + 1
  const client = until(bytes, start, end, space)
  const ident = until(bytes, client + 1, end, space)
  const time = find(bytes, ident, end, openTime)
  const close = time < 0 ? -1 : find(bytes, time, end, closeTime)
  // Twenty letters of time and six of the zone: [28/Nov/2026:16:32:35 +0000]
  if (client === start || close - time !== 28 || time <= ident || !isDigit(at(bytes, time + 2)))
    return told.damaged
  const request = close + 3
  const httpAt = find(bytes, request, end, version)
  const requestEnd = httpAt < 0 ? -1 : until(bytes, httpAt, end, quote)
  const method = until(bytes, request, end, space)
  if (requestEnd < 0 || method >= httpAt || method === request) return told.damaged
  const status = requestEnd + 2
  const size = status + 4
  const sizeEnd = until(bytes, size, end, space)
  if (!isNumber(bytes, status, status + 3) || bytes[status + 3] !== space) return told.damaged
  if (!isNumber(bytes, size, sizeEnd) && !(sizeEnd === size + 1 && bytes[size] === 45)) return told.damaged
  if (hasControl(bytes, start, end)) return told.damaged
  const last = lastField(bytes, sizeEnd, end)
  if (last < 0) return told.damaged
  if (spells(bytes, status, end, needsPassword)) return told.nothing
  findHost(bytes, method + 1, httpAt, entry)
  entry.userStart = ident + 1
  entry.userEnd = time
  entry.refused = last < end ? spells(bytes, last, end, result) : spells(bytes, status, end, forbidden)
  return told.request
}

const needsPassword = bytesOf('407 ')
const forbidden = bytesOf('403 ')

/** Where Squid's own result (TCP_MISS:HIER_DIRECT) begins; the line's end where it ends with a quote or after its size; -1 where it breaks off. */
function lastField(bytes: Uint8Array, sizeEnd: number, end: number): number {
  if (sizeEnd === end) return end
  if (bytes[end - 1] === quote) return quotesFrom(bytes, sizeEnd, end) >= 4 ? end : -1
  let place = end
  while (place > sizeEnd && bytes[place - 1] !== space) place -= 1
  const between = place - sizeEnd
  const whole = between === 1 || quotesFrom(bytes, sizeEnd, place) >= 4
  const parted = until(bytes, place, end, colon)
  return whole && parted > place && parted < end - 1 ? place : -1
}

function quotesFrom(bytes: Uint8Array, start: number, end: number): number {
  let quotes = 0
  for (let place = start; place < end; place += 1) if (bytes[place] === quote) quotes += 1
  return quotes
}
