// dnsmasq's log of queries, Pi-hole's too: no year, and a line each for the question, where it went, and what came back.
import {
  bytesOf,
  find,
  hasControl,
  isDigit,
  at,
  isNumber,
  lineEnd,
  spells,
  textEnd,
  until,
} from '../bytes.ts'
import { plainName, told, type Entry, type LineReader, type Told } from '../entry.ts'
import { kindAt } from './address-kinds.ts'
import { readClock } from './clock.ts'

const space = 32
const closing = 93
const program = bytesOf('dnsmasq')
const endOfHead = bytesOf(']: ')
const query = bytesOf('query[')
const from = bytesOf('from ')
const is = bytesOf(' is ')
const words = ['config', 'reply', 'cached', 'gravity', 'exactly', 'regex', 'special'].map(bytesOf)
const [config] = words as [Uint8Array]
/** An answer that leads nowhere: the filter's, or that of a filtering resolver above. A social service has an address. */
const nowhere = ['0.0.0.0', '::', 'NXDOMAIN', '<NXDOMAIN>'].map(bytesOf)
const blocks = [' blocked ', ' blacklisted ', ' denied '].map(bytesOf)

export const dnsmasq: LineReader = { read, spellUser: plainName }

function read(bytes: Uint8Array, start: number, _end: number, entry: Entry): Told {
  const newline = lineEnd(bytes, start)
  const end = textEnd(bytes, start, newline)
  entry.next = newline + 1
  const name = find(bytes, start, end, program)
  const head = name < 0 ? -1 : find(bytes, name, end, endOfHead)
  readClock(bytes, start, end, entry)
  if (head < 0 || entry.second < 0 || hasControl(bytes, start, end)) return told.damaged
  let place = head + endOfHead.length
  if (place >= end) return told.damaged
  entry.clientStart = 0
  entry.clientEnd = 0
  // With log-queries=extra a number and the client come first.
  const number = until(bytes, place, end, space)
  if (isNumber(bytes, place, number)) {
    const client = until(bytes, number + 1, end, space)
    if (client >= end) return told.damaged
    entry.clientStart = number + 1
    entry.clientEnd = until(bytes, number + 1, client, 47)
    place = client + 1
  }
  return spells(bytes, place, end, query)
    ? readQuery(bytes, place, end, entry)
    : readAnswer(bytes, place, end, entry)
}

function readQuery(bytes: Uint8Array, place: number, end: number, entry: Entry): Told {
  const kind = place + query.length
  const kindEnd = until(bytes, kind, end, closing)
  entry.hostStart = kindEnd + 2
  entry.hostEnd = until(bytes, entry.hostStart, end, space)
  const client = entry.hostEnd + 1 + from.length
  if (!spells(bytes, entry.hostEnd + 1, end, from) || client >= end) return told.damaged
  entry.clientStart = client
  entry.clientEnd = end
  entry.kind = kindAt(bytes, kind, kindEnd)
  entry.refused = false
  return told.asked
}

/** Tells only of a refusal: other answers say nothing that the question has not said. */
function readAnswer(bytes: Uint8Array, place: number, end: number, entry: Entry): Told {
  const first = until(bytes, place, end, space)
  const isAnswer =
    bytes[place] === 47 ||
    words.some((word) => first - place === word.length && spells(bytes, place, end, word))
  if (!isAnswer) return told.nothing
  const isAt = find(bytes, first, end, is)
  if (isAt < 0) return told.damaged
  let host = isAt
  while (bytes[host - 1] !== space) host -= 1
  entry.hostStart = host
  entry.hostEnd = isAt
  entry.kind = 0
  const value = isAt + is.length
  if (value >= end) return told.damaged
  const leadsNowhere = nowhere.some(
    (answer) => end - value === answer.length && spells(bytes, value, end, answer),
  )
  entry.refused =
    leadsNowhere ||
    spells(bytes, place, first, config) ||
    blocks.some((block) => find(bytes, first, host, block) >= 0)
  return entry.refused && !isDigit(at(bytes, host)) ? told.answered : told.nothing
}
