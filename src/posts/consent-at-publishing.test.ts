// At the moment of publishing a post is examined again: against the consents of that day, not of the day it was written (§18.2).
import { beforeAll, expect, test } from 'vitest'

import { officeRecords } from '../../tests/stories/consent.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { answersOn, approvePost, sendPost } from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'

const world = useWorld()
let site = ''
beforeAll(async () => {
  site = (await openSite(world)).id
})

const naming = { title: 'Chess', body: 'Zoë Parker won.' }
const day = 24 * 60 * 60_000

test('§18.2 a consent that ends while the post waits stops it, and one that is given again lets it out', async () => {
  await officeRecords(world, 'Zoë', { what: 'name', gives: true, until: '2026-11-24' })
  const id = await sendPost(world, site, naming)
  world.wait(2 * day)
  const manager = await world.browser('manager')
  const late = await manager.post(`/posts/${id}/approve`, { version: '1' })
  expect([late.status, late.text.includes('Zoë’s family has not agreed')]).toEqual([409, true])
  await officeRecords(world, 'Zoë', { what: 'name', gives: true, until: '2027-08-31' })
  expect((await approvePost(world, id)).status).toBe(303)
})

test('§18.2 a consent that is taken back between the reading and the approval stops the post', async () => {
  const id = await sendPost(world, site, naming)
  const manager = await world.browser('manager')
  const answers = await answersOn(manager, id)
  await officeRecords(world, 'Zoë', { what: 'name', gives: false, until: null })
  expect((await manager.post(`/posts/${id}/approve`, answers)).status).toBe(409)
})
