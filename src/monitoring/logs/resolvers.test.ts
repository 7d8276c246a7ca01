// Resolvers: which lines are one visit, which are refusals, and which are none of either.
import { expect, test } from 'vitest'

import { countText } from './count-text.test-support.ts'

const dnsmasq = (second: number, text: string) =>
  `Nov 28 16:44:${String(second).padStart(2, '0')} dnsmasq[241]: ${text}`
const counted = (...lines: string[]) => {
  const { visits, refused, damaged } = countText(`${lines.join('\n')}\n`)
  return [visits, refused, damaged]
}

test('§3.1 A, AAAA and HTTPS of one name by one device at one moment are one visit; the same again is another', () => {
  const asked = ['A', 'AAAA', 'HTTPS', 'type=65'].map((kind) =>
    dnsmasq(1, `query[${kind}] x.com from 10.0.0.1`),
  )
  expect(counted(...asked.slice(0, 3))).toEqual([1, 0, 0])
  expect(counted(...asked.slice(0, 3), ...asked.slice(0, 3))).toEqual([2, 0, 0])
  expect(
    counted(dnsmasq(1, 'query[A] x.com from 10.0.0.1'), dnsmasq(1, 'query[AAAA] x.com from 10.0.0.2')),
  ).toEqual([2, 0, 0])
  expect(
    counted(dnsmasq(1, 'query[A] x.com from 10.0.0.1'), dnsmasq(9, 'query[AAAA] x.com from 10.0.0.1')),
  ).toEqual([2, 0, 0])
  expect(
    counted(dnsmasq(1, 'query[A] x.com from 10.0.0.1'), dnsmasq(1, 'query[AAAA] m.x.com from 10.0.0.1')),
  ).toEqual([2, 0, 0])
})

test('§3.1 midnight and the end of a year without a number part nothing', () => {
  expect(
    counted(
      'Dec 31 23:59:59 dnsmasq[1]: query[A] x.com from 10.0.0.1',
      'Jan  1 00:00:00 dnsmasq[1]: query[AAAA] x.com from 10.0.0.1',
    ),
  ).toEqual([1, 0, 0])
})

test('§3.1 a question for a mail server or for a number’s name is no visit', () => {
  expect(
    counted(
      ...['MX', 'TXT', 'NS', 'PTR', 'SOA'].map((kind) => dnsmasq(1, `query[${kind}] x.com from 10.0.0.1`)),
      dnsmasq(1, 'query[PTR] 1.0.0.127.in-addr.arpa from 10.0.0.1'),
    ),
  ).toEqual([0, 0, 0])
})

test('§3.2 an answer that leads nowhere is a refusal, once for each visit, whoever gave it', () => {
  const asked = dnsmasq(1, 'query[A] x.com from 10.0.0.1')
  for (const answer of [
    'config x.com is 0.0.0.0',
    'config x.com is NXDOMAIN',
    'config x.com is 10.0.0.80',
    '/etc/hosts x.com is 0.0.0.0',
    'gravity blocked x.com is 0.0.0.0',
    'exactly denied x.com is ::',
    'reply x.com is 0.0.0.0',
    'reply x.com is NXDOMAIN',
  ])
    expect([answer, counted(asked, dnsmasq(1, answer), dnsmasq(1, answer))]).toEqual([answer, [1, 1, 0]])
  for (const answer of [
    'reply x.com is 192.0.2.1',
    'cached x.com is 192.0.2.1',
    'reply x.com is <CNAME>',
    'forwarded x.com to 10.0.0.2',
  ])
    expect([answer, counted(asked, dnsmasq(1, answer))]).toEqual([answer, [1, 0, 0]])
})

test('§3.1 lines of a resolver that break off are damaged', () => {
  for (const text of ['query[A] x.com fr', 'query[A] x.com from ', 'query[A', 'reply x.com is ', ''])
    expect([text, counted(dnsmasq(1, 'query[A] x.com from 10.0.0.1'), dnsmasq(2, text))[2]]).toEqual([
      text,
      1,
    ])
})

const unbound = (text: string, time = '[1795884263]') => `${time} unbound[241:0] ${text}`

test('§3.1 Unbound: questions alone, answers alone, or both are counted alike, with any of its times', () => {
  const question = 'info: 10.0.0.1 www.tiktok.com. A IN'
  const answer = `${question} NOERROR 0.010000 0 59`
  expect(counted(unbound(question))).toEqual([1, 0, 0])
  expect(counted(unbound(answer))).toEqual([1, 0, 0])
  expect(counted(unbound(question), unbound(answer))).toEqual([1, 0, 0])
  expect(counted(unbound(question), unbound(answer), unbound(question), unbound(answer))).toEqual([2, 0, 0])
  expect(
    counted(
      unbound('query: 10.0.0.1 x.com. A IN', 'Nov 28 16:44:23'),
      unbound('reply: 10.0.0.1 x.com. A IN REFUSED 0.0 1 42', 'Nov 28 16:44:23'),
    ),
  ).toEqual([1, 1, 0])
  expect(counted('Nov 28 16:44:23 proxy unbound: [241:0] info: 10.0.0.1 x.com. AAAA IN')).toEqual([1, 0, 0])
})

test('§3.2 Unbound: what its zones and its policy refuse, and what they let pass', () => {
  const question = unbound('info: 10.0.0.1 x.com. A IN')
  const ruled = (action: string) =>
    counted(question, unbound(`info: x.com. ${action} 10.0.0.1@53 x.com. A IN`))
  for (const action of ['always_nxdomain', 'static', 'redirect', 'refuse', 'deny', 'always_null'])
    expect([action, ruled(action)]).toEqual([action, [1, 1, 0]])
  for (const action of ['transparent', 'inform', 'typetransparent'])
    expect([action, ruled(action)]).toEqual([action, [1, 0, 0]])
  expect(
    counted(question, unbound('info: rpz: applied [social] x.com. rpz-nxdomain 10.0.0.1@53 x.com. A IN')),
  ).toEqual([1, 1, 0])
})

test('§3.1 what a resolver says of itself is neither a visit nor damage', () => {
  const question = unbound('info: 10.0.0.1 x.com. A IN')
  for (const text of [
    'info: resolving x.com. A IN',
    'info: response for x.com. A IN',
    'notice: init module 0: iterator',
    'info: server stats for thread 0: 9 queries',
  ])
    expect([text, counted(question, unbound(text))]).toEqual([text, [1, 0, 0]])
  const query =
    'Nov 28 16:46:05 ns named[241]: client @0x7f 10.0.0.1#53 (x.com): query: x.com IN A +E(0)K (10.0.0.9)'
  expect(counted(query, 'Nov 28 16:46:05 ns named[241]: zone x.rpz/IN: loaded serial 1')).toEqual([1, 0, 0])
})

const bind = (text: string) => `28-Nov-2026 16:46:05.390 ${text}`

test('§3.2 BIND: the policy’s own log alone counts as well, and a policy that lets pass refuses nothing', () => {
  const rpz = (policy: string) =>
    bind(`rpz: info: client @0x7f 10.0.0.1#53 (x.com): rpz QNAME ${policy} rewrite x.com/A/IN via x.com.rpz`)
  const query = bind('queries: info: client @0x7f 10.0.0.1#53 (x.com): query: x.com IN A +E(0)K (10.0.0.9)')
  expect(counted(rpz('NXDOMAIN'))).toEqual([1, 1, 0])
  expect(counted(query, rpz('NXDOMAIN'))).toEqual([1, 1, 0])
  expect(counted(query, rpz('PASSTHRU'))).toEqual([1, 0, 0])
  expect(counted('client 10.0.0.1#53 (x.com): view inside: query: x.com IN A + (10.0.0.9)')).toEqual([
    1, 0, 0,
  ])
  expect(counted(query, bind('queries: info: client @0x7f 10.0.0.1#53 (x.com): query: x.com IN'))[2]).toBe(1)
})
