// Somebody from outside whom the head has authorised signs the policy, joins a site's team and moderates (§16.1, §18.4, App. 1).
import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, pathOf, show, shownTo, type Place } from '../../tests/stories/comment.ts'
import { signPolicy } from '../../tests/stories/sign-policy.ts'
import { useWorld } from '../../tests/world.ts'
import { signersPath } from '../sign-off/signing/signers-filter.ts'

const world = useWorld()
const outsider = 'new-parent'
const day = 24 * 60 * 60_000
let place: Place

beforeAll(async () => {
  const greg = await world.browser(outsider)
  for (const path of ['/policy', '/policy/sign', '/moderation'])
    if ((await greg.get(path)).status !== 403) throw new Error(`${path} is open to somebody from outside`)
  const head = await world.browser('head')
  await head.post(`/people/${world.id(outsider)}/authorisation`, {
    kind: 'run-sites',
    purpose: 'Moderator of the class pages',
    'starts-day': '23',
    'starts-month': '11',
    'starts-year': '2026',
    'ends-day': '18',
    'ends-month': '12',
    'ends-year': '2026',
  })
})

test('signature page: whoever is authorised is asked to sign, reads the policy, and signs as what they are', async () => {
  const greg = await world.browser(outsider)
  expect((await greg.get('/')).text).toContain('/policy/sign')
  const office = await world.browser('office')
  expect((await office.get(signersPath)).text).toContain('Greg Nowak')
  const receipt = await signPolicy(world, outsider)
  const page = await greg.get(receipt)
  expect([page.status, page.text.includes('You have signed the policy')]).toEqual([200, true])
  const signed = await world.as('head', ({ tx }) =>
    tx.selectFrom('policy_signatures').selectAll().where('person_id', '=', world.id(outsider)).execute(),
  )
  expect(signed.map(({ capacities, way }) => [capacities, way])).toEqual([[['parent-or-carer'], 'own']])
})

test('§18.4 once signed they are named for a site, and judge what is contributed to it', async () => {
  place = await openPost(world, {
    people: { 'moderators-2': world.id(outsider) },
    contributors: { contributors: ['families'] },
  })
  const id = await comment(world, place, 'What tall beans')
  const greg = await world.browser(outsider)
  expect((await greg.get('/')).text).toContain('/moderation')
  expect((await greg.get('/moderation')).text).toContain('What tall beans')
  expect((await greg.get(`/moderation/${id}`)).text).toContain('What tall beans')
  expect((await show(world, id, outsider)).location).toBe('/moderation')
  expect(await shownTo(world, place, 'parent')).toContain('What tall beans')
})

test('§18.2 what names a pupil is stopped for them as for everybody, though they are shown no roster', async () => {
  const id = await comment(world, place, 'Well done, Amina Farah from 4 Oak!')
  const greg = await world.browser(outsider)
  expect((await greg.get(`/moderation/${id}`)).text).toContain('can’t be shown')
  expect((await show(world, id, outsider)).status).toBe(409)
  const seen = await world.as(outsider, async ({ tx }) => ({
    pupils: await tx.selectFrom('pupils').select('id').execute(),
    concerns: await tx.selectFrom('concerns').select('id').execute(),
    drafts: await tx.selectFrom('policy_versions').select('id').where('state', '!=', 'approved').execute(),
    others: await tx
      .selectFrom('policy_signatures')
      .select('id')
      .where('person_id', '!=', world.id(outsider))
      .execute(),
  }))
  expect(seen).toEqual({ pupils: [], concerns: [], drafts: [], others: [] })
})

test('§16.1 it opens their own sites and no other page of the staff', async () => {
  const greg = await world.browser(outsider)
  for (const path of ['/sites', '/posts', '/people', '/roster', '/contacts', '/accounts', '/policy-map'])
    expect([path, (await greg.get(path)).status]).toEqual([path, 403])
  const other = await openPost(world, { contributors: { contributors: ['families'] } })
  const id = await comment(world, other, 'On another site')
  expect((await greg.get('/moderation')).text).not.toContain('On another site')
  expect((await greg.get(`/moderation/${id}`)).status).toBe(404)
})

test('§16.1 with the last day of the authorisation the queue and the policy are closed to them again', async () => {
  const id = await comment(world, place, 'Sent before the end')
  world.wait(26 * day)
  const greg = await world.browser(outsider)
  expect([(await greg.get('/moderation')).status, (await greg.get('/policy')).status]).toEqual([403, 403])
  expect((await show(world, id, outsider)).status).toBe(403)
  // As a parent they read and comment as before.
  expect((await greg.post(pathOf(place), { comment: 'From a parent again' })).status).not.toBe(500)
  expect(world.logged).toEqual([])
})
