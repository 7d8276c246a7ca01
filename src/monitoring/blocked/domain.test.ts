// What may be typed as a domain to block, and what is said to whoever types something else.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { domainsOf } from '../catalogue/service.ts'
import { services } from '../catalogue/services.data.ts'
import { readDomain, withoutCovered } from './domain.ts'

const read = (typed: string, ...blocked: string[]) => readDomain(typed, blocked)

test.each([
  ['example.com', 'example.com'],
  ['  Example.COM. ', 'example.com'],
  ['bücher.com', 'xn--bcher-kva.com'],
  ['xn--bcher-kva.com', 'xn--bcher-kva.com'],
  ['a.b.example.co.uk', 'a.b.example.co.uk'],
  ['blogspot.com', 'blogspot.com'],
])('§3.2 “%s” is the domain %s', (typed, ascii) => {
  expect(read(typed)).toMatchObject({ ok: true, domain: { ascii } })
})

test.each([
  ['', 'Type a domain'],
  ['*.tiktok.com', 'type tiktok.com without the star'],
  ['tik*.com', 'A star can’t stand'],
  ['https://www.tiktok.com/@maya?lang=en', 'Type tiktok.com alone'],
  ['tiktok.com/', 'Type tiktok.com alone'],
  ['tiktok.com:443', 'Type tiktok.com alone'],
  ['maya@tiktok.com', 'Type tiktok.com alone'],
  ['192.0.2.7', 'address of a machine'],
  ['[2001:db8::7]', 'address of a machine'],
  ['http://192.0.2.7/', 'Type the domain alone'],
  ['co.uk', 'Everything that ends in co.uk'],
  ['sch.uk', 'Everything that ends in sch.uk'],
  ['com', 'has no ending'],
  ['tiktok', 'has no ending'],
  ['tiktok.con', 'ends in .con'],
  ['tik tok.com', 'no spaces'],
  ['-tiktok.com', 'is no domain'],
  ['tik_tok.com', 'is no domain'],
  ['tik..com', 'is no domain'],
  [`${'a'.repeat(64)}.com`, 'is no domain'],
  [`${'a.'.repeat(130)}com`, 'is no domain'],
])('§3.2 “%s” is refused: %s', (typed, sentence) => {
  expect(read(typed)).toMatchObject({ ok: false, problem: expect.stringContaining(sentence) })
  expect(read(typed)).toMatchObject({ problem: expect.stringContaining('§3.2') })
})

test('§3.2 what is covered already is refused with what covers it, and what it covers is told', () => {
  expect(read('m.tiktok.com', 'tiktok.com')).toMatchObject({
    ok: false,
    problem: expect.stringContaining('by tiktok.com'),
  })
  expect(read('tiktok.com', 'tiktok.com')).toMatchObject({ ok: false })
  expect(read('nottiktok.com', 'tiktok.com')).toMatchObject({ ok: true })
  expect(read('tiktok.com', 'm.tiktok.com', 'x.com')).toMatchObject({
    ok: true,
    domain: { covers: ['m.tiktok.com'] },
  })
})

test('§3.2 the catalogue’s own domains pass, so that a school could have typed each of them', () => {
  const domains = services.flatMap((service) => domainsOf(service).map(([domain]) => domain))
  expect(domains.filter((domain) => !readDomain(domain).ok)).toEqual([])
})

const label = fc.stringMatching(/^[a-z]{1,3}$/u)
const names = fc.array(
  fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
  { maxLength: 30 },
)

test('§3.2 leaving out what is covered blocks the same names, and leaves nothing that is covered', () => {
  const covers = (domains: readonly string[], name: string) =>
    domains.some((domain) => name === domain || name.endsWith(`.${domain}`))
  fc.assert(
    fc.property(names, (domains) => {
      const kept = withoutCovered(domains)
      expect(domains.filter((domain) => !covers(kept, domain))).toEqual([])
      expect(
        kept.filter((domain) =>
          covers(
            kept.filter((other) => other !== domain),
            domain,
          ),
        ),
      ).toEqual([])
    }),
  )
})

test('§3.2 whatever is typed, the answer is a domain or a sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const answer = readDomain(typed)
      const said = answer.ok ? readDomain(answer.domain.ascii) : answer
      expect(said).toEqual(answer)
      expect(answer.ok || answer.problem.length > 20).toBe(true)
    }),
  )
})
