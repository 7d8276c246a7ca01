// How a school signs in, as its head sets it.
import { beforeEach, expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'

const world = useWorld()
beforeEach(() => world.wait(24 * 60 * 60_000))

const times = { idleMinutes: '30', lastsMinutes: '300', inviteDays: '3' }

test('settings: the head’s times count from the next page on, and stand in the ledger', async () => {
  const head = await world.browser('head')
  expect((await head.post('/sign-in-settings', times)).location).toBe('/sign-in-settings')
  expect((await head.get('/sign-in-settings')).text).toContain('value="30"')
  world.wait(31 * 60_000)
  expect((await head.get('/')).status).toBe(303)
  const entries = await world.as('head', ({ tx }) =>
    tx.selectFrom('ledger_text').select('entry').where('subject_kind', '=', 'sign-in').execute(),
  )
  expect(entries.map(({ entry }) => entry).join()).toContain('changed how long a sign-in lasts')
})

test('settings: numbers out of bounds and no numbers are refused, and what was typed stays', async () => {
  const head = await world.browser('head')
  for (const wrong of ['', '0', '-5', '1e3', '99999999', 'an hour', '<b>']) {
    const answer = await head.post('/sign-in-settings', { ...times, idleMinutes: wrong })
    expect([wrong, answer.status, answer.text.includes('from 5 to 720')]).toEqual([wrong, 422, true])
  }
})

test('settings: a provider that does not answer, or is described wrongly, is refused with what to mend', async () => {
  const head = await world.browser('head')
  const good = {
    kind: 'other',
    name: 'Elmshire ID',
    domain: 'oakfield.example',
    'client-id': 'gatepost',
    'client-password': 'not to be shown again',
  }
  for (const [changed, says] of [
    [{ kind: '' }, 'Say where your school has its accounts.'],
    [{ issuer: 'ftp://id.example' }, 'Type the address of the issuer'],
    [{ issuer: 'http://id.example' }, 'Type the address of the issuer'],
    [{ issuer: 'http://127.0.0.1:1/' }, 'Nobody answers at'],
    [{ kind: 'microsoft', tenant: 'common' }, 'Type the directory (tenant) ID'],
    [{ issuer: 'https://id.example', domain: 'nonsense' }, 'own domain'],
  ] as const) {
    const answer = await head.post('/sign-in-settings/providers', { ...good, ...changed })
    expect([answer.status, answer.text.includes(says)]).toEqual([422, true])
    expect(answer.text).not.toContain('not to be shown again')
  }
  expect(world.logged).toEqual([])
})

test('settings: they are changed only after a fresh sign-in, and what was typed meanwhile is given back', async () => {
  const head = await world.browser('head')
  world.wait(16 * 60_000)
  expect((await head.get('/sign-in-settings')).location).toBe('/prove?to=%2Fsign-in-settings')
  const asked = (await head.post('/sign-in-settings', { ...times, idleMinutes: '45' })).location
  expect(asked).toMatch(/^\/prove\?to=%2Fkept%2F/u)
  const to = decodeURIComponent(asked.replace('/prove?to=', ''))
  const back = await head.post('/prove', { password: demoPassword, to })
  const kept = await head.get(back.location)
  expect(kept.text).toContain('name="idleMinutes" value="45"')
  const sent = { ...times, idleMinutes: '45', _kept: to.replace('/kept/', '') }
  expect((await head.post('/sign-in-settings', sent)).location).toBe('/sign-in-settings')
  expect((await head.get('/sign-in-settings')).text).toContain('value="45"')
  expect((await head.get(to)).status).toBe(404)
})
