// Squid's own format, which e2guardian's third is too: time, elapsed, client, result/status, bytes, method, URL, user, hierarchy/peer, type.
import { at, bytesOf, spells } from '../bytes.ts'
import { told, type Entry, type LineReader, type Told } from '../entry.ts'
import { readAnySquid } from './squid-any.ts'
import { spellSquidUser } from './squid-user.ts'
import { findHost } from './url-host.ts'

const newline = 10
const space = 32
const dot = 46
const slash = 47
const denied = bytesOf('TCP_DENIED')

/** Nearly every line is as Squid writes it, and passed once from left to right; whatever is odd is looked at again, slowly. */
export const squidNative: LineReader = {
  read: (bytes, start, _end, entry) => readUsual(bytes, start, entry) ?? readAnySquid(bytes, start, entry),
  spellUser: spellSquidUser,
}

/** Undefined where anything is odd. Each step ends at a byte that is not what it passes over, at the latest at the newline. */
function readUsual(bytes: Uint8Array, start: number, entry: Entry): Told | undefined {
  const second = passDigits(bytes, start)
  const time = passDigits(bytes, second + 1)
  if (second === start || bytes[second] !== dot || time - second !== 4 || bytes[time] !== space)
    return undefined
  let place = time + 1
  while (bytes[place] === space) place += 1
  const elapsed = passDigits(bytes, place)
  if (elapsed === place || bytes[elapsed] !== space) return undefined
  const client = passWord(bytes, elapsed + 1)
  const result = passWord(bytes, client + 1)
  const size = passDigits(bytes, result + 1)
  if (client === elapsed + 1 || result - client < 6 || bytes[client] !== space || bytes[result] !== space)
    return undefined
  if (bytes[result - 4] !== slash || passDigits(bytes, result - 3) !== result) return undefined
  if (size === result + 1 || bytes[size] !== space) return undefined
  const method = passWord(bytes, size + 1)
  const url = passWord(bytes, method + 1)
  if (method === size + 1 || url === method + 1 || bytes[method] !== space || bytes[url] !== space)
    return undefined
  const user = passWord(bytes, url + 1)
  const peer = passCapitals(bytes, user + 1)
  if (user === url + 1 || bytes[user] !== space || peer === user + 1 || bytes[peer] !== slash)
    return undefined
  const type = passWord(bytes, peer)
  const end = passWord(bytes, type + 1)
  if (bytes[type] !== space || end === type + 1 || bytes[end] !== newline) return undefined
  entry.next = end + 1
  if (bytes[result - 3] === 52 && bytes[result - 2] === 48 && bytes[result - 1] === 55) return told.nothing
  findHost(bytes, method + 1, url, entry)
  entry.userStart = url + 1
  entry.userEnd = user
  entry.refused = spells(bytes, client + 1, result, denied)
  return told.request
}

function passDigits(bytes: Uint8Array, start: number): number {
  let place = start
  let byte = at(bytes, place)
  while (byte >= 48 && byte <= 57) {
    place += 1
    byte = at(bytes, place)
  }
  return place
}

function passWord(bytes: Uint8Array, start: number): number {
  let place = start
  while (at(bytes, place) > space) place += 1
  return place
}

function passCapitals(bytes: Uint8Array, start: number): number {
  let place = start
  let byte = at(bytes, place)
  while ((byte >= 65 && byte <= 90) || byte === 95) {
    place += 1
    byte = at(bytes, place)
  }
  return place
}
