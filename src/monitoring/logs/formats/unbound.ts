// Unbound's log: questions, answers, and what its own zones and its RPZ did, each on a line of its own.
import { at, bytesOf, find, hasControl, isNumber, lineEnd, spells, textEnd, until } from '../bytes.ts'
import { plainName, told, type Entry, type LineReader, type Told } from '../entry.ts'
import { kindAt } from './address-kinds.ts'
import { readClock } from './clock.ts'

const space = 32
const program = bytesOf('unbound')
const endOfHead = bytesOf('] ')
const levels = ['info: ', 'query: ', 'reply: '].map(bytesOf)
const others = ['notice: ', 'warning: ', 'error: ', 'debug: ', 'fatal error: '].map(bytesOf)
const inClass = bytesOf('IN')
const rpz = bytesOf('rpz: applied ')
/** What a local zone may do without refusing. */
const harmless = [
  'transparent',
  'typetransparent',
  'always_transparent',
  'inform',
  'nodefault',
  'passthru',
  'rpz-passthru',
  'tcp-only',
  'disabled',
].map(bytesOf)
/** An answer that leads nowhere. A social service has an address, so that its absence is a filter's work. */
const refusals = ['REFUSED', 'NXDOMAIN'].map(bytesOf)

export const unbound: LineReader = { read, spellUser: plainName }

function read(bytes: Uint8Array, start: number, _end: number, entry: Entry): Told {
  const newline = lineEnd(bytes, start)
  const end = textEnd(bytes, start, newline)
  entry.next = newline + 1
  const name = find(bytes, start, end, program)
  const head = name < 0 ? -1 : find(bytes, name, end, endOfHead)
  if (head < 0 || hasControl(bytes, start, end) || !readTime(bytes, start, end, entry)) return told.damaged
  const level = head + endOfHead.length
  if (others.some((other) => spells(bytes, level, end, other))) return told.nothing
  const told_ = levels.find((other) => spells(bytes, level, end, other))
  if (told_ === undefined) return told.damaged
  return readWords(bytes, level + told_.length, end, entry)
}

function readTime(bytes: Uint8Array, start: number, end: number, entry: Entry): boolean {
  const close = until(bytes, start, end, 93)
  entry.day = 0
  if (bytes[start] === 91 && isNumber(bytes, start + 1, close)) {
    entry.second = 0
    for (let place = start + 1; place < close; place += 1)
      entry.second = entry.second * 10 + at(bytes, place) - 48
    return true
  }
  readClock(bytes, start, end, entry)
  return entry.second >= 0
}

const starts = new Int32Array(12)
const ends = new Int32Array(12)

function splitWords(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let place = start; place < end && count < starts.length; count += 1) {
    starts[count] = place
    const stop = until(bytes, place, end, space)
    ends[count] = stop
    place = stop + 1
  }
  return count
}

const word = (list: Int32Array, index: number): number => list[index] as number

/** client name type class [rcode …], or zone action client@port name type class. */
function readWords(bytes: Uint8Array, start: number, end: number, entry: Entry): Told {
  const from = spells(bytes, start, end, rpz) ? start + rpz.length : start
  const count = splitWords(bytes, from, end)
  const classAt = Array.from({ length: count }, (_, index) => index).find(
    (index) =>
      index >= 3 &&
      word(ends, index) - word(starts, index) === 2 &&
      spells(bytes, word(starts, index), end, inClass),
  )
  // Its statistics and its start are told in words of their own.
  if (classAt === undefined) return told.nothing
  entry.hostStart = word(starts, classAt - 2)
  entry.hostEnd = word(ends, classAt - 2)
  entry.kind = kindAt(bytes, word(starts, classAt - 1), word(ends, classAt - 1))
  entry.clientStart = word(starts, classAt - 3)
  entry.clientEnd = until(bytes, entry.clientStart, word(ends, classAt - 3), 64)
  // Louder levels tell what it resolves for itself, in lines that are built alike.
  if (!isAddress(bytes, entry.clientStart, entry.clientEnd)) return told.nothing
  if (classAt > 3) return readAction(bytes, classAt, entry)
  entry.refused = count > 4 && refusals.some((code) => spells(bytes, word(starts, 4), end, code))
  return count > 4 ? told.answered : told.asked
}

function readAction(bytes: Uint8Array, classAt: number, entry: Entry): Told {
  const [start, end] = [word(starts, classAt - 4), word(ends, classAt - 4)]
  entry.refused = !harmless.some(
    (action) => end - start === action.length && spells(bytes, start, end, action),
  )
  return entry.refused ? told.answered : told.nothing
}

/** An IPv4 or IPv6 address, as far as its letters tell. */
function isAddress(bytes: Uint8Array, start: number, end: number): boolean {
  let parted = false
  for (let place = start; place < end; place += 1) {
    const byte = at(bytes, place)
    if (byte === 46 || byte === 58) parted = true
    else if (!(byte >= 48 && byte <= 57) && !(byte >= 97 && byte <= 102)) return false
  }
  return parted
}
