// What rests when the day for signing the policy has passed: posts and sites, through their real pages.
import { beforeAll, expect, test } from 'vitest'

import { ledOn } from '../../tests/stories/led-on.ts'
import { newVersion } from '../../tests/stories/new-version.ts'
import { fillIn, openSite } from '../../tests/stories/open-site.ts'
import { answersOn, harmless, publishPost, sendPost, writePost } from '../../tests/stories/publish-post.ts'
import { useWorld } from '../../tests/world.ts'
import { demoPassword } from '../demo/oakfield.data.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const rests = 'Your roles rest until you have signed the policy.'
let site = ''
let [draft, waiting, published, asked] = ['', '', '', '']

beforeAll(async () => {
  site = (await openSite(world)).id
  draft = await writePost(world, site)
  waiting = await sendPost(world, site)
  published = await publishPost(world, site)
  const author = await world.browser('teacher')
  asked = await fillIn(world, author, {
    purpose: { name: 'Year 4 Gardeners', aims: 'a', content: 'b', worth: 'c' },
  })
  ledOn(await author.post(`/sites/${asked}/send`))
  await newVersion(world, { from: '2026-11-23', signBy: '2026-11-25' })
})

test('signature: who signed the version before goes on as ever until the day of the new one', async () => {
  world.wait(2 * day)
  const teacher = await world.browser('teacher')
  expect((await teacher.get('/posts')).text).toContain(`/sites/${site}/posts/new`)
  expect((await teacher.get('/')).text).toContain('To sign by 25 November 2026')
  expect((await teacher.get('/')).text).not.toContain(rests)
  await writePost(world, site)
})

test('signature: from the day after on nobody writes, changes or sends a post who has not signed', async () => {
  world.wait(day)
  const teacher = await world.browser('teacher')
  for (const [path, fields] of [
    [`/sites/${site}/posts/new`, harmless],
    [`/posts/${draft}/do/send`, {}],
  ] as const) {
    const answer = await teacher.post(path, { ...fields })
    expect([answer.status, answer.text.includes(rests)]).toEqual([409, true])
    expect(answer.text).toContain('href="/policy/sign"')
  }
  expect((await teacher.get(`/posts/${draft}/edit`)).status).toBe(409)
  const { text } = await teacher.get(`/posts/${draft}`)
  expect(text).toContain(rests)
  expect(text).not.toContain('Send for approval')
})

test('signature: the pages say so where it bites, with the way to sign, and the buttons are gone', async () => {
  const teacher = await world.browser('teacher')
  for (const path of ['/', '/posts', `/sites/${site}`]) {
    const { text } = await teacher.get(path)
    expect([path, text.includes(rests), text.includes('href="/policy/sign"')]).toEqual([path, true, true])
    expect(text).not.toContain('/posts/new')
  }
  expect((await teacher.get('/')).text).toContain('Overdue since 26 November 2026')
})

test('signature: nobody approves, sends back or publishes a post who has not signed', async () => {
  const manager = await world.browser('manager')
  const approval = await manager.post(`/posts/${waiting}/approve`, await answersOn(manager, waiting))
  expect([approval.status, approval.text.includes(rests)]).toEqual([409, true])
  const back = await manager.post(`/posts/${waiting}/do/send-back`, { reason: 'Shorter.' })
  expect([back.status, back.text.includes(rests)]).toEqual([409, true])
  expect((await manager.get('/')).text).not.toContain(`/posts/${waiting}`)
})

test('§16.2 nobody approves a site who has not signed', async () => {
  const manager = await world.browser('manager')
  const { text } = await manager.get(`/sites/${asked}`)
  expect(text).toContain(rests)
  expect(text).not.toContain('Approve aims and content')
  const signature = { 'typed-name': 'Priya Raman', password: demoPassword }
  const answer = await manager.post(`/sites/${asked}/do/approve-as-line-manager`, signature)
  expect([answer.status, answer.text.includes(rests)]).toEqual([409, true])
})

test('§18.4 a post can be taken down all the same: what protects a child waits for no signature', async () => {
  const teacher = await world.browser('teacher')
  const answer = await teacher.post(`/posts/${published}/do/take-down`, { reason: 'A name slipped in.' })
  expect(answer.status).toBe(303)
})

test('§18.5 concerns are raised and read all the same', async () => {
  const teacher = await world.browser('teacher')
  expect((await teacher.post('/concern', { text: 'A worry about a child' })).status).toBe(303)
  const lead = await world.browser('safeguarding')
  expect((await lead.get('/')).text).toContain(rests)
  const { text } = await lead.get('/concerns')
  const path = /href="(\/concerns\/[0-9a-f-]+)"/u.exec(text)?.[1] ?? ''
  expect((await lead.get(path)).text).toContain('A worry about a child')
})

test('signature: a form is not sent by somebody who has not signed; it says so, with the way to sign', async () => {
  const owen = await world.browser('unsigned')
  const form = await fillIn(world, owen)
  const { text } = await owen.get(`/sites/${form}/check`)
  expect(text).toContain('You have not signed the policy yet.')
  expect(text).toContain('href="/policy/sign"')
  expect((await owen.post(`/sites/${form}/send`)).status).toBe(409)
})
