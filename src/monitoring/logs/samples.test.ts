// What real programs wrote on one afternoon is counted as it happened; samples/README.md tells what was done.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { countText } from './count-text.test-support.ts'
import type { FormatName } from './formats.ts'
import { LogCounter } from './log-counter.ts'

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', `${name}.log`))
const seen = (visits: number, refused: number) => ({ visits, refused })

const formatOf = (bytes: Buffer): FormatName | undefined => {
  const counter = new LogCounter()
  counter.blocks.push(bytes)
  counter.blocks.finish()
  return counter.format
}

test('§3.1 Squid’s own log: a question for a password is no visit, CONNECT has the host only, who was refused before signing in is nobody', () => {
  const counts = {
    lines: 20,
    damaged: 0,
    visits: 12,
    refused: 5,
    services: {
      TikTok: seen(4, 0),
      Yubo: seen(3, 3),
      NGL: seen(2, 2),
      BeReal: seen(1, 0),
      Instagram: seen(1, 0),
      YouTube: seen(1, 0),
    },
    users: {
      amara: seen(4, 0),
      'oakfield\\dee': seen(2, 2),
      'ben.carter': seen(1, 0),
      'zoë o’hara': seen(1, 0),
    },
  }
  expect(countText(sample('squid-native'))).toEqual(counts)
  expect(countText(sample('squid-combined'))).toEqual(counts)
  expect(formatOf(sample('squid-native'))).toBe('squid')
  expect(formatOf(sample('squid-combined'))).toBe('squid-combined')
})

test.each([1, 2, 3, 4, 5, 6])(
  '§3.1 e2guardian’s format %i: its block page is a refusal, though it was answered with 200',
  (number) => {
    expect(countText(sample(`e2guardian-${number}`))).toEqual({
      lines: 7,
      damaged: 0,
      visits: 5,
      refused: 2,
      services: {
        BeReal: seen(1, 0),
        Instagram: seen(1, 0),
        NGL: seen(1, 1),
        TikTok: seen(1, 0),
        Yubo: seen(1, 1),
      },
      users: { amara: seen(3, 1), 'ben.carter': seen(1, 0), 'oakfield\\dee': seen(1, 1) },
    })
  },
)

const resolvers = [
  ['unbound', 'unbound', 62, true],
  ['bind', 'bind', 26, false],
  ['bind-plain', 'bind', 26, false],
  ['dnsmasq', 'dnsmasq', 58, false],
  ['dnsmasq-extra', 'dnsmasq', 59, false],
] as const

test.each(resolvers)(
  '§3.1 %s: one visit fills several lines and is counted once',
  (name, format, lines, bereal) => {
    const refused = bereal ? 3 : 2
    expect(countText(sample(name))).toEqual({
      lines,
      damaged: 0,
      visits: 6,
      refused,
      services: { TikTok: seen(3, 0), BeReal: seen(1, bereal ? 1 : 0), NGL: seen(1, 1), Yubo: seen(1, 1) },
      users: {},
    })
    expect(formatOf(sample(name))).toBe(format)
  },
)
