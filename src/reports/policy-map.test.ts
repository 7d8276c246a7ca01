// The policy map as a page: what it counts, what it shows, to whom.
import { expect, test } from 'vitest'

import { useWorld } from '../../tests/world.ts'
import { clauseAnchor } from '../policy/clause-title.ts'
import { glossary } from '../policy/glossary.data.ts'
import { policyMap } from '../policy/policy-map.ts'

const world = useWorld()
const map = policyMap()
const count = (state: string) => map.filter((clause) => clause.state === state).length

const read = async (path: string) => (await (await world.browser('head')).get(path)).text
const anchorsIn = (html: string) =>
  [...html.matchAll(/<li class="gp-clause" id="([^"]+)"/gu)].map(([, id]) => id)

test('the map shows every clause once, in the order of the policy, with what keeps it', async () => {
  const html = await read('/policy-map')
  expect(anchorsIn(html)).toEqual(map.map(({ number }) => clauseAnchor(number)))
  expect(new Set(anchorsIn(html)).size).toBe(map.length)
  for (const clause of map) expect(html).toContain(clause.meaning)
  expect(html).toContain('<strong>Approval of each post</strong> (a step that can’t be passed over).')
})

test('the map says truthfully how many clauses are kept and how many are planned', async () => {
  const html = await read('/policy-map')
  expect(html).toContain(`${count('kept')} of ${map.length} clauses are kept today.`)
  expect(html).toContain(`The other ${count('planned')} are planned`)
})

test.each(['kept', 'planned'] as const)(
  'the map shows only the clauses that are %s when asked to',
  async (state) => {
    const html = await read(`/policy-map?show=${state}`)
    const wanted = map.filter((clause) => clause.state === state)
    expect(anchorsIn(html)).toEqual(wanted.map(({ number }) => clauseAnchor(number)))
    expect(html).toMatch(new RegExp(`href="/policy-map\\?show=${state}" aria-current="page"`, 'u'))
  },
)

test('the map shows everything when asked for a choice that does not exist', async () => {
  expect(anchorsIn(await read('/policy-map?show=<script>'))).toHaveLength(map.length)
})

test('a clause that only some of its keepers keep says so of each', async () => {
  const html = await read('/policy-map')
  const mixed = map.find(({ keepers }) => new Set(keepers.map(({ state }) => state)).size > 1)
  const item = html
    .split(`id="${clauseAnchor(mixed?.number ?? '1.1')}"`)[1]
    ?.split('</ol>')[0]
    ?.split('<li class="gp-clause"')[0]
  const pills = [...(item ?? '').matchAll(/gp-pill[^>]*>(Kept|Planned)</gu)].map(([, words]) => words)
  expect(pills).toEqual([
    'Planned',
    ...(mixed?.keepers ?? []).map(({ state }) => (state === 'kept' ? 'Kept' : 'Planned')),
  ])
})

test('the field’s words stand at the end, each with its meaning', async () => {
  const html = await read('/policy-map')
  const words = html.split('id="words"')[1] ?? ''
  for (const { meaning } of glossary) expect(words).toContain(meaning)
})

test('the map is for those who work for or govern the school, and for nobody else', async () => {
  const status = async (key: string) => (await (await world.browser(key)).get('/policy-map')).status
  expect([await status('chair'), await status('volunteer'), await status('parent')]).toEqual([200, 200, 403])
  expect((await (await world.browser()).get('/policy-map')).location).toBe('/sign-in?to=%2Fpolicy-map')
})
