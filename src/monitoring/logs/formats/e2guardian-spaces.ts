// e2guardian's format 1, DansGuardian's own: spaces between fields, and a reason that has spaces itself.
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
import { plainName, told, type Entry, type LineReader, type Told } from '../entry.ts'
import { asksPassword, denied, isDayAndTime } from './e2guardian.ts'
import { findHost } from './url-host.ts'

const space = 32
const scheme = bytesOf('://')

export const e2guardianSpaces: LineReader = { read, spellUser: plainName }

/** Day, time, user, client, URL, reason, method, size, naughtiness, category, group, status, type, client's name, group's name, and more. */
function read(bytes: Uint8Array, start: number, _end: number, entry: Entry): Told {
  const newline = lineEnd(bytes, start)
  const end = textEnd(bytes, start, newline)
  entry.next = newline + 1
  const day = until(bytes, start, end, space)
  const time = until(bytes, day + 1, end, space)
  if (!isDayAndTime(bytes, start, time) || hasControl(bytes, start, end)) return told.damaged
  // A user's name may have spaces; the first thing with a scheme is the URL, and the client stands before it.
  const client = find(bytes, time, end, scheme)
  const address = client < 0 ? -1 : afterSpace(bytes, client)
  const user = address < 0 ? -1 : afterSpace(bytes, address - 1) - 1
  const url = until(bytes, Math.max(client, start), end, space)
  const code = user > time && url < end ? statusFrom(bytes, url, end) : -1
  if (code < 0) return told.damaged
  if (asksPassword(bytes, code)) return told.nothing
  findHost(bytes, address, url, entry)
  entry.userStart = time + 1
  entry.userEnd = user
  entry.refused = spells(bytes, url + 1, end, denied) || isMarkedLater(bytes, url, code)
  return told.request
}

/** Where the word begins that a place lies in. */
function afterSpace(bytes: Uint8Array, place: number): number {
  let begin = place
  while (bytes[begin - 1] !== space) begin -= 1
  return begin
}

/** Other marks may stand before it. */
const isMarkedLater = (bytes: Uint8Array, start: number, end: number): boolean =>
  bytes[start + 1] === 42 && find(bytes, start, end, denied) >= 0

/**
 * Where the status begins, or -1 where the line breaks off before the group's name.
 * The first method in capitals with size and naughtiness as numbers is the method: a reason holds no such three.
 */
function statusFrom(bytes: Uint8Array, url: number, end: number): number {
  for (let place = url; place < end; place = until(bytes, place + 1, end, space)) {
    const word = until(bytes, place + 1, end, space)
    const size = until(bytes, word + 1, end, space)
    const naughty = until(bytes, size + 1, end, space)
    if (
      !isMethod(bytes, place + 1, word) ||
      !isNumber(bytes, word + 1, size) ||
      !isNumber(bytes, size + 1, naughty)
    )
      continue
    return statusAfter(bytes, naughty, end)
  }
  return -1
}

/** After the category, whose name may have spaces: a group's number, then three digits, then at least three words. */
function statusAfter(bytes: Uint8Array, start: number, end: number): number {
  for (let place = until(bytes, start + 1, end, space); place < end;) {
    const group = until(bytes, place + 1, end, space)
    const code = until(bytes, group + 1, end, space)
    if (isNumber(bytes, place + 1, group) && code - group === 4 && isNumber(bytes, group + 1, code)) {
      const name = until(bytes, until(bytes, code + 1, end, space) + 1, end, space)
      return name < end - 1 ? group + 1 : -1
    }
    place = group
  }
  return -1
}

function isMethod(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 3 || isDigit(at(bytes, start))) return false
  for (let place = start; place < end; place += 1) {
    const byte = at(bytes, place)
    if (byte < 65 || byte > 90) return false
  }
  return true
}
