// Another address for somebody who can't reach theirs: two colleagues, and nobody alone.
import { beforeEach, expect, test } from 'vitest'

import { lettersNow, pathTo } from '../../../tests/stories/letters.ts'
import { useTwoSchools } from '../../../tests/two-schools.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'

const schools = useTwoSchools()
const day = 24 * 60 * 60_000
beforeEach(() => schools.world.wait(30 * day))

const reason = 'He has a new address. I rang him at home.'
const asks = { address: 'tom.home@oakfield.example', reason }
const accountOf = (key: string) => `/accounts/${schools.world.id(key)}`

test('address: one colleague asks and another agrees; the old address is told, and every way in ends', async () => {
  const { world } = schools
  const [office, head, tom] = [
    await world.browser('office'),
    await world.browser('head'),
    await world.browser('teacher'),
  ]
  const path = accountOf('teacher')
  expect((await office.post(`${path}/propose-address`, asks)).location).toBe(path)
  expect((await lettersNow(world)).map(({ to_address }) => to_address)).toEqual(['tom@oakfield.example'])
  expect((await office.get(path)).text).toContain('A colleague who keeps accounts can agree')
  expect((await office.post(`${path}/agree-address`)).status).toBe(409)
  expect((await head.get('/')).text).toContain('Another address for an account')
  expect((await head.get(path)).text).toContain(reason)
  world.wait(1000)
  expect((await head.post(`${path}/agree-address`)).location).toBe(`/accounts?sent=${world.id('teacher')}`)
  expect((await tom.get('/')).status).toBe(303)
  const old = await (
    await world.browser()
  ).post('/sign-in', { email: 'tom@oakfield.example', password: demoPassword })
  expect(old.status).toBe(422)
  expect((await lettersNow(world)).some(({ to_address }) => to_address === 'tom@oakfield.example')).toBe(true)
  const welcome = await pathTo(world, 'tom.home@oakfield.example')
  const begins = await world.browser()
  expect((await begins.post(welcome, { 'new-password': 'kettle marmot sideways' })).location).toBe('/')
  const entries = await world.as('head', ({ tx }) =>
    tx.selectFrom('ledger_text').select('entry').where('subject_id', '=', world.id('teacher')).execute(),
  )
  expect(entries.map(({ entry }) => entry).join()).toContain('agreed to another address')
})

test('address: whoever it is about is told on the first page, and stops it', async () => {
  const { world } = schools
  const [office, head, priya] = [
    await world.browser('office'),
    await world.browser('head'),
    await world.browser('manager'),
  ]
  const path = accountOf('manager')
  await office.post(`${path}/propose-address`, { ...asks, address: 'mine@elsewhere.example' })
  expect((await priya.get('/')).text).toContain('Another address for your own account')
  expect((await priya.get('/account')).text).toContain('mine@elsewhere.example')
  expect((await priya.post('/account/address/stop')).status).toBe(303)
  expect((await head.post(`${path}/agree-address`)).status).toBe(404)
  expect((await priya.get('/')).status).toBe(200)
})

test('address: after a week nobody agrees any more; one that somebody has is not taken', async () => {
  const { world } = schools
  const office = await world.browser('office')
  const path = accountOf('manager')
  await office.post(`${path}/propose-address`, asks)
  world.wait(7 * day + 1)
  const head = await world.browser('head')
  expect((await head.post(`${path}/agree-address`)).status).toBe(404)
  await head.post(`${path}/propose-address`, { address: 'MEI@oakfield.example', reason })
  const again = await world.browser('office')
  expect((await again.post(`${path}/agree-address`)).status).toBe(409)
  expect((await (await world.browser('manager')).get('/')).status).toBe(200)
})

test('address: without a reason, or with no address, nothing is asked, and what was typed stays', async () => {
  const office = await schools.world.browser('office')
  const path = accountOf('manager')
  const bare = await office.post(`${path}/propose-address`, { address: 'x@y.example', reason: ' ' })
  expect([bare.status, bare.text.includes('value="x@y.example"')]).toEqual([422, true])
  expect((await office.post(`${path}/propose-address`, { address: 'nobody', reason })).status).toBe(422)
  schools.world.wait(16 * 60_000)
  expect((await office.post(`${path}/propose-address`, asks)).location).toMatch(/^\/prove/u)
  expect(await lettersNow(schools.world)).toEqual([])
})

test('address: nobody else asks or agrees, at this school or another, not even in the database', async () => {
  const { world, other } = schools
  await (await world.browser('office')).post(`${accountOf('manager')}/propose-address`, asks)
  const teacher = await world.browser('communications')
  expect((await teacher.post(`${accountOf('manager')}/agree-address`)).status).toBe(403)
  const foreign = await other.browser('head')
  expect((await foreign.post(`${accountOf('manager')}/agree-address`)).status).toBe(404)
  const seen = (key: string) =>
    world.as(key, ({ tx }) => tx.selectFrom('address_changes').select('address').execute())
  expect(await seen('communications')).toEqual([])
  expect(await seen('head')).toHaveLength(1)
})
