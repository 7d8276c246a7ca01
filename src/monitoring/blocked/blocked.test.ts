// Blocking a service: decided, asked of the filter, tested, lifted; and the lists that a filter reads (§3.2).
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { standingBlocks } from './blocked-queries.ts'

const world = useWorld()
const today = '2026-11-28'
const standing = (key: string) => world.as(key, (sight) => standingBlocks(sight, today))
const idOf = async (name: string) => (await standing('head')).find((block) => block.name === name)?.id ?? ''
const listFor = async (format: string) =>
  (await (await world.browser('teacher')).get(`/blocked/lists/${format}`)).text
const wizz = { service: 'Wizz', domain: '', reason: 'Strangers write to children there.' }

test('§3.2 the head blocks a service with a reason; the ledger says it, and all staff see it', async () => {
  expect((await (await world.browser('head')).post('/blocked', wizz)).status).toBe(303)
  expect(await standing('teacher')).toMatchObject([
    { name: 'Wizz', state: 'asked', why: wizz.reason, ends: null, domains: ['wizz.chat', 'wizzapp.com'] },
  ])
  const [entry] = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('ledger_text').select('entry').where('subject_kind', '=', 'blocked-service').execute(),
  )
  expect(entry?.entry).toContain(wizz.reason)
  expect(entry?.entry).toContain('wizz.chat')
  expect((await (await world.browser('teacher')).get('/blocked')).text).toContain(wizz.reason)
})

test('§3.2 a teacher, a parent and the office decide nothing about the filter', async () => {
  for (const key of ['teacher', 'parent', 'manager', 'office'])
    expect([
      key,
      (await (await world.browser(key)).post('/blocked', { ...wizz, service: 'Yubo' })).status,
    ]).not.toEqual([key, 303])
  expect((await (await world.browser('parent')).get('/blocked')).status).toBeGreaterThanOrEqual(403)
  expect((await (await world.browser('teacher')).get('/blocked')).text).not.toContain('Block a service')
  expect(await standing('head')).toHaveLength(1)
})

test.each([
  [{ service: '' }, 'Choose a service of the list, or type a domain.'],
  [{ service: 'Wizz' }, 'Wizz is blocked already'],
  [{ service: 'Yubo', domain: 'example.com' }, 'one at a time'],
  [{ service: '', domain: 'https://www.wizzapp.com/x' }, 'Type wizzapp.com alone'],
  [{ service: '', domain: 'app.wizz.chat' }, 'by wizz.chat'],
  [{ service: '', domain: 'co.uk' }, 'Everything that ends in co.uk'],
  [{ service: 'Yubo', reason: ' ' }, 'Say why'],
  [{ service: 'Yubo', 'ends-day': '1', 'ends-month': '2', 'ends-year': '2020' }, 'still to come'],
])('§3.2 %o is refused with what to do, and nothing typed is lost', async (typed, sentence) => {
  const answer = await (await world.browser('head')).post('/blocked', { ...wizz, ...typed })
  expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
  const domain = 'domain' in typed ? typed.domain : ''
  expect(answer.text).toContain(domain === '' ? 'Block a service' : `value="${domain}"`)
})

test('§3.2 a block is in place when somebody says how it was tested, and no sooner', async () => {
  const path = `/blocked/${await idOf('Wizz')}/confirm`
  const field = `tested-${await idOf('Wizz')}`
  const head = await world.browser('head')
  expect((await head.post(path, { [field]: '' })).status).toBe(422)
  expect((await standing('head'))[0]?.state).toBe('asked')
  expect((await head.post(path, { [field]: 'Room 4: the filter’s page came' })).status).toBe(303)
  expect(await standing('teacher')).toMatchObject([
    { state: 'in-place', tested: 'Room 4: the filter’s page came' },
  ])
})

test('§3.2 the school’s own domain is blocked for a time, and leaves the list by itself', async () => {
  const own = {
    service: '',
    domain: 'Bücher.com',
    reason: 'A chat hides there',
    'ends-day': '30',
    'ends-month': '11',
    'ends-year': '2026',
  }
  await (await world.browser('head')).post('/blocked', own)
  expect(await listFor('plain')).toBe('wizz.chat\nwizzapp.com\nxn--bcher-kva.com\n')
  const later = await world.as('head', (sight) => standingBlocks(sight, '2026-12-01'))
  expect(later.map(({ name }) => name)).toEqual(['Wizz'])
})

test('§3.2 each list names what stands today, and another format is unknown', async () => {
  expect(await listFor('squid')).toContain('\n.wizz.chat\n')
  expect(await listFor('unbound')).toContain('local-zone: "wizz.chat." always_nxdomain')
  expect((await (await world.browser('teacher')).get('/blocked/lists/morse')).status).toBe(404)
  expect((await (await world.browser()).get('/blocked/lists/squid')).text).not.toContain('wizz')
})

test('§3.2 a block is lifted with a reason, and is gone from the lists', async () => {
  const id = await idOf('Wizz')
  const head = await world.browser('head')
  expect((await head.post(`/blocked/${id}/lift`, { [`reason-${id}`]: '' })).status).toBe(422)
  expect(
    (await head.post(`/blocked/${id}/lift`, { [`reason-${id}`]: 'The service has closed' })).status,
  ).toBe(303)
  expect(await listFor('plain')).not.toContain('wizz')
  expect((await head.post(`/blocked/${id}/lift`, { [`reason-${id}`]: 'Again' })).status).toBe(409)
})
