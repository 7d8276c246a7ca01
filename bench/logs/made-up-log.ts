// Makes up a Squid log of any size, the same bytes for the same seed, and knows what is in it.
import { closeSync, openSync, writeSync } from 'node:fs'

/** What a reader must count in it. */
export interface Truth {
  bytes: number
  lines: number
  damaged: number
  visits: number
  refused: number
}

/** mulberry32: the same numbers for the same seed on every machine. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Hosts that are no social service; some look like one. */
const others = [
  'www.oakfield.example',
  'cdn.lessons.example',
  'www.bbc.co.uk',
  'api.timetable.example',
  'nottiktok.com',
  'www.tiktok.com.example.net',
  'fonts.example.org',
  'update.example.com',
  'mail.oakfield.example',
  'phonics.example.co.uk',
]
const social = [
  'www.tiktok.com',
  'scontent.cdninstagram.com',
  'www.youtube.com',
  'web.whatsapp.com',
  'www.bereal.com',
  'web.yubo.live',
  'discord.com',
  'x.com',
]
/** Refused by the school’s filter in this log. */
const refused = new Set(['web.yubo.live', 'www.bereal.com'])
const types = ['text/html', 'image/jpeg', 'application/json', '-', 'text/css', 'application/javascript']
const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789')

/** So many lines, spread over the whole log, break off in the middle. */
export const damagedLines = 1000
const perLine = 125

/**
 * Writes about `size` bytes to a file. Of the lines 5 in 100 ask for a password, 12 in 100 go to a social service,
 * and half are CONNECT, which has the host alone; 400 people on 300 devices.
 */
export function makeUpLog(path: string, size: number, seed: number): Truth {
  const number = numbersFrom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(number() * items.length)] as Item
  const every = Math.max(2, Math.floor(size / perLine / damagedLines))
  const truth: Truth = { bytes: 0, lines: 0, damaged: 0, visits: 0, refused: 0 }
  const file = openSync(path, 'w')
  let time = 1_795_800_000_000
  let text = ''
  const madeUp = () => Array.from({ length: 8 + Math.floor(number() * 45) }, () => pick(letters)).join('')
  const paths = Array.from({ length: 5000 }, madeUp)
  while (truth.bytes + text.length < size) {
    time += Math.floor(number() * 20)
    const isSocial = number() < 0.12
    const host = pick(isSocial ? social : others)
    const connect = number() < 0.5
    const asks = number() < 0.05
    const stops = !asks && refused.has(host)
    const user = asks ? '-' : `user${Math.floor(number() * 400)}`
    const result = asks
      ? 'TCP_DENIED/407'
      : stops
        ? 'TCP_DENIED/403'
        : connect
          ? 'TCP_TUNNEL/200'
          : 'TCP_MISS/200'
    const address = connect ? `CONNECT ${host}:443` : `GET http://${host}/${pick(paths)}`
    const peer = asks || stops ? 'HIER_NONE/-' : `HIER_DIRECT/192.0.2.${Math.floor(number() * 250)}`
    const stamp = `${Math.floor(time / 1000)}.${String(time % 1000).padStart(3, '0')}`
    let line = `${stamp} ${String(Math.floor(number() * 900)).padStart(6)} 10.1.${Math.floor(number() * 3)}.${Math.floor(number() * 100)} ${result} ${Math.floor(number() * 90_000)} ${address} ${user} ${peer} ${pick(types)}`
    const damaged = truth.lines % every === every - 1
    if (damaged) line = line.slice(0, 20 + Math.floor(number() * 20))
    text += `${line}\n`
    truth.lines += 1
    if (damaged) truth.damaged += 1
    else if (isSocial && !asks) {
      truth.visits += 1
      if (stops) truth.refused += 1
    }
    if (text.length > 1 << 20) {
      truth.bytes += writeSync(file, text)
      text = ''
    }
  }
  truth.bytes += writeSync(file, text)
  closeSync(file)
  return truth
}
