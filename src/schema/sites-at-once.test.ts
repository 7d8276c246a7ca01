// The sets of sites that the rules of the database ask for at once hold just what they would say of each site by itself.
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { fillIn, openSite } from '../../tests/stories/open-site.ts'
import { useWorld } from '../../tests/world.ts'
import { demoPeople } from '../demo/oakfield.data.ts'

const world = useWorld()
const everybody = demoPeople.map(({ key }) => key)
const date = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}
const days = { ...date('starts', '2026-11-23'), ...date('ends', '2026-11-27') }

beforeAll(async () => {
  await openSite(world)
  await openSite(world, {
    purpose: { name: 'Kitchen' },
    people: { 'moderators-2': world.id('safeguarding') },
  })
  await fillIn(world, await world.browser('communications'))
  // Somebody who stands in for a line manager, a deputy of the head, and somebody with a decision handed over.
  await (await world.browser('manager')).post('/me/away', { deputy: world.id('starter'), ...days })
  await (await world.browser('head')).post('/me/away', { deputy: world.id('office'), ...days })
  const decision = { clause: '16.4', ...days }
  await (await world.browser('head')).post(`/people/${world.id('unsigned')}/decision`, decision)
})

const setsOf = (key: string) =>
  world.as(key, async ({ tx }) => {
    // Asked of all sites there are, not of those alone that the viewer sees.
    const { rows } = await sql<{ set: string; of: string[]; each: string[] }>`
      with every as (select site as id from unnest(${sites}::uuid[]) site)
      select 'runs' as set, array(select s from sites_that_viewer_runs() s order by s)::text[] as of,
        array(select id from every where viewer_runs_site(id) order by id)::text[] as each
      union all
      select 'oversees', array(select s from sites_that_viewer_oversees() s order by s)::text[],
        array(select id from every where viewer_oversees_site(id) order by id)::text[]
      union all
      select 'stands in', array(select p from people_that_viewer_stands_in_for() p order by p)::text[],
        array(select id from unnest(${everybody.map(world.id)}::uuid[]) id where viewer_stands_in_for(id) order by id)::text[]`.execute(
      tx,
    )
    return rows
  })
let sites: string[] = []

test.each(everybody)('the sets are the same as the single answers for %s', async (key) => {
  sites = await world.as('head', async ({ tx }) =>
    (await tx.selectFrom('sites').select('id').execute()).map(({ id }) => id),
  )
  expect(sites).toHaveLength(3)
  for (const { of, each } of await setsOf(key)) expect(of).toEqual(each)
})

test('the sets are not empty for those who run, oversee and stand in, and for a parent they are', async () => {
  const count = async (key: string) => (await setsOf(key)).map(({ of }) => of.length)
  expect(await count('assistant')).toEqual([1, 1, 0])
  expect(await count('head')).toEqual([0, 3, 0])
  expect((await count('starter'))[2]).toBe(1)
  expect(await count('parent')).toEqual([0, 0, 0])
})
