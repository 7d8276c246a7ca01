// The fast reader of Squid's log against a slow one that a person checks by reading it.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { domainsOf } from '../catalogue/service.ts'
import { services } from '../catalogue/services.data.ts'
import { countText } from './count-text.test-support.ts'
import { spellSquidUser } from './formats/squid-user.ts'
import { addCounts, type Counts, type Visits } from './tally.ts'

const whole =
  /^ *\d+\.\d{3} +-?\d+ +\S+ +(\S+)\/(\d{3}) +\d+ +\S+ +(\S+) +(\S+(?: +\S+)*?) +[A-Z\d_]+\/\S* +(\S+(?: +\S+)*) *\r?$/u

function serviceOf(host: string): string | undefined {
  const name = host.toLowerCase().replace(/\.$/u, '')
  return services.find((service) =>
    domainsOf(service).some(([domain]) => name === domain || name.endsWith(`.${domain}`)),
  )?.name
}

function hostOf(address: string): string {
  const [, rest] = /^[^:/?]*:\/\/(.*)$/u.exec(address) ?? []
  if (rest === undefined) return /^[^:/?]*/u.exec(address)?.[0] ?? ''
  const authority = /^[^/?#]*/u.exec(rest)?.[0] ?? ''
  return authority.replace(/^.*@/u, '').replace(/:.*$/u, '')
}

function countSlowly(text: string): Counts {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const counts: Counts = { lines: lines.length, damaged: 0, visits: 0, refused: 0, services: {}, users: {} }
  const add = (to: Record<string, Visits>, name: string, refused: boolean) => {
    const { visits, refused: before } = to[name] ?? { visits: 0, refused: 0 }
    to[name] = { visits: visits + 1, refused: before + (refused ? 1 : 0) }
  }
  for (const line of lines) {
    const found = whole.exec(line)
    if (!found || found[0].trim().split(/ +/u).length > 16) {
      counts.damaged += 1
      continue
    }
    const [, result = '', status, address = '', user = ''] = found
    const service = serviceOf(hostOf(address))
    if (status === '407' || service === undefined) continue
    const refused = result.startsWith('TCP_DENIED')
    counts.visits += 1
    counts.refused += refused ? 1 : 0
    add(counts.services, service, refused)
    if (user !== '-') add(counts.users, spellSquidUser(user), refused)
  }
  return counts
}

const domains = services.flatMap((service) => domainsOf(service).map(([domain]) => domain))
const host = fc
  .tuple(
    fc.constantFrom('', 'www.', 'not', 'a.b.', 'WWW.'),
    fc.constantFrom(...domains, 'oakfield.example'),
    fc.constantFrom('', '.', '.example'),
  )
  .map((parts) => parts.join(''))
const address = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('http://', 'https://', 'ftp://u:p@'),
      host,
      fc.constantFrom('', '/', ':8080/x', '?q=a', '/a@b'),
    )
    .map(([scheme, name, rest]) => `GET ${scheme}${name}${rest}`),
  host.map((name) => `CONNECT ${name}:443`),
)
const line = fc
  .tuple(
    fc.constantFrom('TCP_MISS/200', 'TCP_DENIED/403', 'TCP_DENIED/407', 'TCP_TUNNEL/200', 'NONE_NONE/000'),
    address,
    fc.constantFrom('-', 'amara', 'oakfield\\\\dee', 'zo%c3%ab o%e2%80%99hara'),
    fc.constantFrom('HIER_DIRECT/192.0.2.1', 'HIER_NONE/-', 'hier'),
  )
  .map(
    ([result, asked, user, peer]) =>
      `1795884563.231     16 10.1.2.3 ${result} 330 ${asked} ${user} ${peer} text/html`,
  )
const broken = fc.tuple(line, fc.nat(120)).map(([text, length]) => text.slice(0, length))
const log = fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: broken }), {
  minLength: 1,
  maxLength: 30,
})

test('§3.1 the fast reader counts what the slow one counts, in whatever pieces the log comes', () => {
  fc.assert(
    fc.property(log, fc.integer({ min: 1, max: 400 }), fc.boolean(), (lines, piece, ends) => {
      const text = lines.join('\n') + (ends ? '\n' : '')
      expect(countText(text, { format: 'squid' }, piece)).toEqual(countSlowly(text))
    }),
  )
})

test('§3.1 a log that is counted in parts gives what it gives as a whole', () => {
  fc.assert(
    fc.property(fc.array(log, { minLength: 1, maxLength: 4 }), (parts) => {
      const texts = parts.map((lines) => `${lines.join('\n')}\n`)
      const kind = { format: 'squid' } as const
      expect(addCounts(texts.map((text) => countText(text, kind)))).toEqual(countText(texts.join(''), kind))
    }),
  )
})
