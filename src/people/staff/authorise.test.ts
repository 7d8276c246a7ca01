// Authorisations by the head: for a purpose, from one date until another, and over when somebody leaves (§3.1, §4, §7.8, §16.1).
import { expect, test } from 'vitest'

import { openSite } from '../../../tests/stories/open-site.ts'
import { approvePost, harmless, sendPost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { candidates } from '../../sites/candidates.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const date = (name: string, iso: string) => {
  const [year = '', month = '', date_ = ''] = iso.split('-')
  return { [`${name}-day`]: date_, [`${name}-month`]: month, [`${name}-year`]: year }
}
const typed = (more: Record<string, string> = {}) => ({
  kind: 'run-sites',
  purpose: 'Moderator of the choir’s page',
  ...date('starts', '2026-11-23'),
  ...date('ends', '2026-12-18'),
  ...more,
})
const at = (key: string) => `/people/${world.id(key)}/authorisation`
const authorised = async (key: string) =>
  (await world.as('head', candidates)).find(({ id }) => id === world.id(key))?.authorised

test('§16.1 a volunteer whom the head authorises can be named for a site, until the day that was given', async () => {
  expect(await authorised('volunteer')).toBe(false)
  const head = await world.browser('head')
  expect((await head.post(at('volunteer'), typed({ ...date('ends', '2026-11-24') }))).status).toBe(303)
  expect((await head.get(`/people/${world.id('volunteer')}`)).text).toContain('Moderator of the choir’s page')
  expect(await authorised('volunteer')).toBe(true)
  world.wait(2 * day)
  expect(await authorised('volunteer')).toBe(false)
})

test('§3.1 leave to use a school device lets nobody run a site', async () => {
  await (
    await world.browser('head')
  ).post(at('volunteer'), typed({ kind: 'devices', elsewhere: 'Example Videos', device: 'Reading tablet 4' }))
  expect(await authorised('volunteer')).toBe(false)
})

test('§3.1 an exemption holds the person, the site, the device and the days, each by itself', async () => {
  const rows = await world.asSystem(({ tx }) =>
    tx
      .selectFrom('authorisations')
      .select(['person_id', 'elsewhere', 'device', 'starts', 'ends'])
      .where('kind', '=', 'devices')
      .execute(),
  )
  expect(rows).toEqual([
    {
      person_id: world.id('volunteer'),
      elsewhere: 'Example Videos',
      device: 'Reading tablet 4',
      starts: '2026-11-23',
      ends: '2026-12-18',
    },
  ])
  const page = await (await world.browser('head')).get(`/people/${world.id('volunteer')}`)
  expect(page.text).toContain('Use social media on a school device: Example Videos; Reading tablet 4')
})

test('§4 whoever the head authorises writes for a site of whose team they are not, until the last day', async () => {
  const { id: site } = await openSite(world)
  const safeguarding = await world.browser('safeguarding')
  const writes = async () =>
    (await (await world.browser('safeguarding')).get(`/sites/${site}/posts/new`)).status
  expect(await writes()).toBe(409)
  const deed = typed({ kind: 'work-use', site, purpose: 'Online safety week', ...date('ends', '2026-11-27') })
  expect((await (await world.browser('head')).post(at('safeguarding'), deed)).status).toBe(303)
  expect((await safeguarding.get('/posts')).text).toContain(`/sites/${site}/posts/new`)
  const post = await sendPost(world, site, harmless, 'safeguarding')
  expect((await approvePost(world, post, 'head')).status).toBe(303)
  const other = await openSite(world, { purpose: { name: 'Year 4 Gardeners' } })
  expect((await safeguarding.get(`/sites/${other.id}/posts/new`)).status).toBe(409)
  world.wait(3 * day)
  expect(await writes()).toBe(409)
})

test('§4 nobody else authorises, and nobody authorises themselves', async () => {
  for (const key of ['office', 'safeguarding'])
    expect((await (await world.browser(key)).post(at('volunteer'), typed())).status).toBe(409)
  expect((await (await world.browser('teacher')).post(at('volunteer'), typed())).status).toBe(403)
  const own = await (await world.browser('head')).post(at('head'), typed({ kind: 'contact' }))
  expect([own.status, own.text.includes('Nobody authorises themselves.')]).toEqual([409, true])
  expect((await (await world.browser('chair')).post(at('head'), typed({ kind: 'contact' }))).status).toBe(303)
  const forged = world.as('head', ({ tx }) =>
    tx
      .insertInto('authorisations')
      .values({
        school_id: world.schoolId,
        id: world.id('teacher'),
        person_id: world.id('head'),
        granted_by: world.id('head'),
        purpose: 'Everything',
        starts: '2026-11-23',
        ends: '2036-11-23',
      })
      .execute(),
  )
  await expect(forged).rejects.toMatchObject({ code: '42501' })
})

test.each([
  [{ kind: 'everything' }, 'Choose what they may do.'],
  [{ purpose: '' }, 'Type what it is for, or with whom.'],
  [{ kind: 'contact', purpose: ' ' }, 'Type what it is for, or with whom.'],
  [{ kind: 'devices', device: 'Tablet 4' }, 'Choose a site of the school, or name one elsewhere.'],
  [{ kind: 'devices', elsewhere: 'Example Videos' }, 'Type which device, by the name or number on it.'],
  [{ kind: 'work-use' }, 'Choose the site of the school.'],
  [{ kind: 'work-use', site: 'no-site-of-ours' }, 'Choose a site from the list.'],
  [{ kind: 'third-party' }, 'Choose what they may do.'],
  [{ device: 'x'.repeat(201) }, 'Shorten this to'],
  [date('ends', '2026-11-01'), 'Type the last day, not before the first.'],
])('§4 an authorisation with %o is refused with what to do', async (more, sentence) => {
  const answer = await (await world.browser('head')).post(at('assistant'), typed({ ...more }))
  expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
})

test('§16.1 whoever leaves runs no site by an authorisation either, also where the office writes it down', async () => {
  await (await world.browser('head')).post(at('volunteer'), typed())
  expect(await authorised('volunteer')).toBe(true)
  const office = await world.browser('office')
  await office.post(`/people/${world.id('volunteer')}/leaving`, date('last', '2026-11-25'))
  world.wait(day)
  const left = await world.asSystem(({ tx }) =>
    tx.selectFrom('authorisations').select('ends').where('person_id', '=', world.id('volunteer')).execute(),
  )
  expect(left.filter(({ ends }) => ends > '2026-11-25')).toEqual([])
})
