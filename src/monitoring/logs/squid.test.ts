// Squid's lines, the odd ones too.
import { expect, test } from 'vitest'

import { countText } from './count-text.test-support.ts'

const line = (
  result: string,
  address: string,
  user = 'amara',
  peer = 'HIER_DIRECT/192.0.2.1',
  type = 'text/html',
) => `1795884563.231     16 10.1.2.3 ${result} 330 ${address} ${user} ${peer} ${type}`
const whole = line('TCP_MISS/200', 'GET http://www.oakfield.example/')
const servicesOf = (...lines: string[]) => countText(`${[whole, ...lines].join('\n')}\n`).services

test.each([
  ['GET http://www.tiktok.com/', 'TikTok'],
  ['GET HTTPS://WWW.TIKTOK.COM./x', 'TikTok'],
  ['GET http://tiktok.com', 'TikTok'],
  ['GET http://tiktok.com?x=1', 'TikTok'],
  ['GET http://tiktok.com:8080/', 'TikTok'],
  ['CONNECT m.tiktok.com:443', 'TikTok'],
  ['CONNECT player.vimeo.com:443', 'Vimeo'],
  ['GET http://name:word@www.tiktok.com/', 'TikTok'],
  ['GET http://www.tiktok.com@oakfield.example/', undefined],
  ['GET http://www.tiktok.com:80@oakfield.example:8080/', undefined],
  ['GET http://nottiktok.com/', undefined],
  ['GET http://tiktok.com.oakfield.example/', undefined],
  ['GET http://oakfield.example/http://www.tiktok.com/', undefined],
  ['GET http://oakfield.example?http://www.tiktok.com/', undefined],
  ['CONNECT 192.0.2.7:443', undefined],
  ['CONNECT [2001:db8::7]:443', undefined],
  ['GET http://[2001:db8::7]/tiktok.com', undefined],
  ['GET /tiktok.com', undefined],
  ['NONE error:invalid-request', undefined],
])('§3.1 the host of “%s” belongs to %s', (address, service) => {
  expect(Object.keys(servicesOf(line('TCP_MISS/200', address)))).toEqual(
    service === undefined ? [] : [service],
  )
})

test('§3.1 the filter’s refusal counts, that of the service itself does not', () => {
  expect(
    servicesOf(
      line('TCP_DENIED/403', 'GET http://x.com/', '-', 'HIER_NONE/-'),
      line('TCP_DENIED_REPLY/403', 'GET http://x.com/'),
      line('TCP_MISS/403', 'GET http://x.com/'),
      line('TCP_DENIED/407', 'GET http://x.com/', '-', 'HIER_NONE/-'),
      line('TCP_MISS/407', 'GET http://x.com/'),
    ),
  ).toEqual({ X: { visits: 3, refused: 2 } })
})

test.each([
  ['', 'an empty line'],
  ['1795884563.231     16 10.1.2.3 TCP_MISS/200 330 GET http://www.tik', 'a line that breaks off'],
  [line('TCP_MISS/200', 'GET http://x.com/').replace(' text/html', ''), 'a line without its type'],
  [line('TCP_MISS/2', 'GET http://x.com/'), 'a status that is none'],
  [line('TCP_MISS/200', 'GET http://x.com/').replace(' 330 ', ' 3x0 '), 'a size that is none'],
  [
    line('TCP_MISS/200', 'GET http://x.com/').replace('1795884563.231', '1795884563231'),
    'a time that is none',
  ],
  [`${whole}${whole}`, 'two lines in one'],
  [line('TCP_MISS/200', 'GET http://x.\0com/'), 'a byte that Squid never writes'],
  ['\u0000'.repeat(300), 'what a power cut leaves'],
  ['é'.repeat(40), 'letters'],
])('§3.1 %j is damaged: %s', (text) => {
  expect(countText(`${whole}\n${text}\n${whole}\n`)).toMatchObject({ lines: 3, damaged: 1, visits: 0 })
})

test('§3.1 Windows’ line ends, its mark at the beginning and a last line without an end are no damage', () => {
  const tiktok = line('TCP_MISS/200', 'GET http://www.tiktok.com/')
  expect(countText(`\uFEFF${tiktok}\r\n${tiktok}\r\n${tiktok}`)).toMatchObject({
    lines: 3,
    damaged: 0,
    visits: 3,
  })
})

test('§3.1 a line longer than a megabyte is one damaged line, wherever it stands', () => {
  const tiktok = line('TCP_MISS/200', 'GET http://www.tiktok.com/')
  const long = line('TCP_MISS/200', `GET http://x.com/${'a'.repeat(3_000_000)}`)
  expect(countText(`${tiktok}\n${long}\n${tiktok}\n`, { format: 'squid' })).toMatchObject({
    lines: 3,
    damaged: 1,
    visits: 2,
  })
  expect(countText(`${tiktok}\n${long}`, { format: 'squid' })).toMatchObject({
    lines: 2,
    damaged: 1,
    visits: 1,
  })
})

test('§3.1 a thousand damaged lines, the first ones too, are counted and stop nothing', () => {
  const tiktok = line('TCP_MISS/200', 'GET http://www.tiktok.com/')
  const broken = Array.from({ length: 1000 }, (_, index) => whole.slice(0, index % 70))
  expect(countText([...broken, ...Array(1500).fill(tiktok), ...broken].join('\n'))).toMatchObject({
    lines: 3500,
    damaged: 2000,
    visits: 1500,
  })
})

test('§3.1 what is no log is told as such', () => {
  expect(() => countText('Dear parents,\nthe fair is on Saturday.\n')).toThrow('--format')
  expect(countText('')).toEqual({ lines: 0, damaged: 0, visits: 0, refused: 0, services: {}, users: {} })
})
