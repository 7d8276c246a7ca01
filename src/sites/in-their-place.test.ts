// Appendix 1, §16.2: whoever is away is stood in for, and what waits too long passes to the deputy, both said openly.
import { expect, test } from 'vitest'

import { fillIn, sign } from '../../tests/stories/open-site.ts'
import { useWorld } from '../../tests/world.ts'
import { historyOf } from '../decisions/history.ts'
import { siteById } from './site-queries.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const date = (name: string, iso: string) => {
  const [year = '', month = '', date_ = ''] = iso.split('-')
  return { [`${name}-day`]: date_, [`${name}-month`]: month, [`${name}-year`]: year }
}
const sent = async () => {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  return id
}
const tell = async (key: string, part: string, typed: Record<string, string>, teller = 'office') =>
  (await (await world.browser(teller)).post(`/people/${world.id(key)}/${part}`, typed)).status
const page = async (key: string, id: string) => (await (await world.browser(key)).get(`/sites/${id}`)).text
const stateOf = async (id: string) => (await world.as('office', (sight) => siteById(sight, id)))?.state

test('App.1 what has waited three working days for the line manager passes to their deputy, said openly before and after', async () => {
  expect(await tell('manager', 'deputy', { deputy: world.id('volunteer') })).toBe(303)
  const id = await sent()
  const before = await page('teacher', id)
  expect(before).toContain('It waits for Priya Raman since 23 November 2026.')
  expect(before).toMatch(/It passes to [^.]+ on 26 November 2026\./u)
  world.wait(2 * day)
  expect(await sign(world, 'volunteer', id, 'approve-as-line-manager')).toBe(409)
  world.wait(day)
  expect(await page('teacher', id)).toContain('Since 26 November 2026')
  expect(await sign(world, 'volunteer', id, 'approve-as-line-manager')).toBe(303)
  expect(await stateOf(id)).toBe('with-communications')
  const history = await world.as('head', (sight) => historyOf(sight, 'site', id))
  expect(history.at(-1)?.detail['inPlaceOf']).toBe('Priya Raman')
  expect(await page('teacher', id)).toContain('for Priya Raman,')
})

test('App.1 what passed at one signature waits anew at the next, for its own days', async () => {
  const id = await sent()
  expect(await sign(world, 'manager', id, 'approve-as-line-manager')).toBe(303)
  expect(await page('teacher', id)).toContain('It waits for Dan Whitlock since 26 November 2026.')
  expect(await page('teacher', id)).toContain('Nobody is named as their deputy')
  expect(await sign(world, 'volunteer', id, 'approve-as-communications')).toBe(409)
})

test('App.1 while the communications manager or the head is away, whoever stands in signs for them, with dates', async () => {
  const id = await sent()
  const days = { ...date('starts', '2026-11-26'), ...date('ends', '2026-11-27') }
  expect(await tell('communications', 'away', { deputy: world.id('assistant'), ...days })).toBe(303)
  expect(await tell('head', 'away', { deputy: world.id('safeguarding'), ...days })).toBe(303)
  expect(await sign(world, 'manager', id, 'approve-as-line-manager')).toBe(303)
  expect(await page('teacher', id)).toContain('Dan Whitlock is away, and Mei Lin decides in their place.')
  expect(await sign(world, 'assistant', id, 'approve-as-communications')).toBe(303)
  expect(await sign(world, 'safeguarding', id, 'approve-as-head')).toBe(303)
  expect(await page('teacher', id)).toContain('for Jo Bennett,')
})

test('§16.2 nobody stands in for an author: the head’s own request goes to the chair, never to the head’s deputy', async () => {
  const head = await world.browser('head')
  const id = await fillIn(world, head)
  await head.post(`/sites/${id}/send`)
  expect(await sign(world, 'safeguarding', id, 'approve-as-line-manager')).toBe(409)
  expect(await sign(world, 'chair', id, 'approve-as-line-manager')).toBe(303)
})

test('§16.2 the school says after how many working days it passes on, from 1 to 20', async () => {
  const office = await world.browser('office')
  const week = { nation: 'england', week: ['1', '2', '3', '4', '5'] }
  const { text } = await office.post('/school/set-up/week', { ...week, 'passes-after': '0' })
  expect(text).toContain('Type a number of working days from 1 to 20.')
  expect((await office.post('/school/set-up/week', { ...week, 'passes-after': '5' })).status).toBe(303)
  const id = await sent()
  expect(await page('teacher', id)).toContain('on 3 December 2026')
})

test('App.1 the letters say since when it waits and when it passes on; the deputy gets one once it has passed, nobody two', async () => {
  const id = await sent()
  const letters = async (key: string) =>
    (
      await world.asSystem(({ tx }) =>
        tx
          .selectFrom('letters')
          .select(['lines', 'path'])
          .where('to_person', '=', world.id(key))
          .where('path', '=', `/sites/${id}`)
          .execute(),
      )
    ).map(({ lines }) => lines.join(' '))
  await world.rounds()
  expect(await letters('manager')).toEqual([])
  world.wait(day)
  await world.rounds()
  await world.rounds()
  const [first, ...more] = await letters('manager')
  expect([first, more]).toEqual([
    expect.stringMatching(/waits for Priya Raman since .* passes to .* on /u),
    [],
  ])
  expect(await letters('volunteer')).toEqual([])
  world.wait(10 * day)
  await world.rounds()
  await world.rounds()
  expect(await letters('manager')).toHaveLength(1)
  expect(await letters('volunteer')).toHaveLength(1)
})
