// Posts that go out to a host: by hand or by the program, once however often it is cut off, and taken back.
import { Client } from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'

import { accessToken, mastodonServer, type TestMastodon } from '../../../tests/mastodon-server.ts'
import { asRealSchool } from '../../../tests/post-office.ts'
import { ledOn } from '../../../tests/stories/led-on.ts'
import { publishPost } from '../../../tests/stories/publish-post.ts'
import { siteAt } from '../../../tests/stories/site-at-host.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { outgoingOfPost } from './outgoing-queries.ts'
import { sendOutgoing } from './send-outgoing.ts'

const world = useWorld()
const site = { facebook: '', mastodon: '', unplanned: '' }
beforeAll(async () => {
  site.facebook = await siteAt(world, 'facebook', 'We tell the host and the head, and screenshot it.')
  site.mastodon = await siteAt(world, 'mastodon', 'We write to the server’s moderators.')
  site.unplanned = await siteAt(world, 'facebook', '')
})

const taskOf = async (postId: string, deed = 'publish') =>
  (await world.as('head', (sight) => outgoingOfPost(sight, postId))).find((task) => task.deed === deed)

const work = () =>
  sendOutgoing({ db: world.db, clock: world.program.clock, seal: world.program.seal, stopping: () => false })

/** Does what is due as if Oakfield were real: a demonstration sends nothing. */
async function workAsReal(): Promise<void> {
  await asRealSchool(world)
  await work().finally(() => asRealSchool(world, true))
}

const connect = async (server: TestMastodon, more: Record<string, string> = {}) =>
  (await world.browser('teacher')).post(`/sites/${site.mastodon}/host`, {
    server: server.url,
    key: accessToken,
    copies: 'yes',
    ...more,
  })

/** Ends the worker as a sudden death does: its transaction is gone, whatever the host has done. */
async function killWorker(): Promise<void> {
  const client = new Client({ ...inject('embedded').superuser, database: world.database })
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'`)
  await client.end()
}

test('§16.4 a post for a host without an open interface waits for its team by hand, with text to copy, until they say where it is', async () => {
  const id = await publishPost(world, site.facebook)
  const task = await taskOf(id)
  expect(task).toMatchObject({ state: 'by-hand', hostName: 'Facebook' })
  const teacher = await world.browser('teacher')
  expect((await teacher.get('/')).text).toContain('A post for Facebook')
  const { text } = await teacher.get(`/outgoing/${task?.id}`)
  expect(text).toContain('We grew beans\n\nYear 4 measured their bean plants today.')
  const wrong = await teacher.post(`/outgoing/${task?.id}/done`, { address: 'javascript:alert(1)' })
  expect(wrong.status).toBe(422)
  ledOn(await teacher.post(`/outgoing/${task?.id}/done`, { address: 'https://facebook.example/p/1' }))
  expect(await taskOf(id)).toMatchObject({ state: 'done', address: 'https://facebook.example/p/1' })
  const history = await world.as('head', (sight) => historyOf(sight, 'outgoing', task?.id ?? ''))
  expect(history).toMatchObject([{ action: 'do-by-hand', from: 'by-hand', to: 'done' }])
})

test('§16.4 its administrators are written to each day until it is done, and nobody else can say that it is', async () => {
  const task = await taskOf(await publishPost(world, site.facebook))
  const letters = () =>
    world.asSystem(({ tx }) =>
      tx.selectFrom('letters').select('to_person').where('path', '=', `/outgoing/${task?.id}`).execute(),
    )
  await world.rounds()
  await world.rounds()
  expect(new Set((await letters()).map(({ to_person }) => to_person))).toEqual(
    new Set([world.id('teacher'), world.id('manager')]),
  )
  expect(await letters()).toHaveLength(2)
  const parent = await world.browser('parent')
  const address = 'https://facebook.example/p/2'
  expect((await parent.post(`/outgoing/${task?.id}/done`, { address })).status).toBe(403)
  expect((await (await world.browser('office')).post(`/outgoing/${task?.id}/done`, { address })).status).toBe(
    409,
  )
})

test('§18.4 a post that is taken down before anybody put it there is put there no more; else its deletion waits', async () => {
  const early = await publishPost(world, site.facebook)
  const head = await world.browser('head')
  ledOn(await head.post(`/posts/${early}/do/take-down`, { reason: 'A mistake.' }))
  expect(await taskOf(early)).toMatchObject({ state: 'dropped' })
  const late = await publishPost(world, site.facebook)
  const teacher = await world.browser('teacher')
  ledOn(
    await teacher.post(`/outgoing/${(await taskOf(late))?.id}/done`, {
      address: 'https://facebook.example/p/3',
    }),
  )
  ledOn(await head.post(`/posts/${late}/do/take-down`, { reason: 'A mistake.' }))
  const deletion = await taskOf(late, 'delete')
  expect(deletion).toMatchObject({ state: 'by-hand' })
  expect((await teacher.get(`/outgoing/${deletion?.id}`)).text).toContain('https://facebook.example/p/3')
})

test('§18.5 nothing is sent for a host without a plan for harmful comments', async () => {
  const teacher = await world.browser('teacher')
  const { location } = ledOn(
    await teacher.post(`/sites/${site.unplanned}/posts/new`, { title: 'Beans', body: 'They grew.' }),
  )
  const answer = await teacher.post(`${location}/do/send`)
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.text).toContain('does not act on a harmful comment')
})

test('§17.6 the form says that pictures can’t be called back; the key is sealed to its row and shown nowhere', async () => {
  const server = await mastodonServer()
  const { text } = await (await world.browser('teacher')).get(`/sites/${site.mastodon}/host`)
  expect(text).toContain('pictures can’t be called back')
  expect((await connect(server, { copies: '' })).status).toBe(422)
  expect(await connect(server, { key: 'wrong' })).toMatchObject({ status: 422 })
  ledOn(await connect(server))
  const page = await (await world.browser('teacher')).get(`/sites/${site.mastodon}/host`)
  expect(page.text).toContain('@oakfield')
  expect(page.text).not.toContain(accessToken)
  const [row] = await world.asSystem(({ tx }) => tx.selectFrom('host_keys').selectAll().execute())
  const sealed = row?.sealed ?? Buffer.alloc(0)
  expect(sealed.includes(accessToken)).toBe(false)
  const { seal } = world.program
  expect(() => seal.open(sealed, `host_keys.sealed:${world.schoolId}:another`)).toThrow(
    /unable to authenticate/u,
  )
  expect(seal.open(sealed, `host_keys.sealed:${world.schoolId}:${row?.id}`).toString()).toBe(accessToken)
  expect(await world.as('head', ({ tx }) => tx.selectFrom('host_keys').selectAll().execute())).toEqual([])
})

test('§16.4 an approved post goes to the host once; a demonstration sends nothing; a post taken down is deleted there', async () => {
  const server = await mastodonServer()
  ledOn(await connect(server))
  const id = await publishPost(world, site.mastodon)
  await work()
  expect(server.statuses).toEqual([])
  await workAsReal()
  await workAsReal()
  expect(server.statuses.map(({ text }) => text)).toEqual([expect.stringContaining('We grew beans')])
  expect(await taskOf(id)).toMatchObject({ state: 'done', address: expect.stringContaining('/@oakfield/') })
  const head = await world.browser('head')
  ledOn(await head.post(`/posts/${id}/do/take-down`, { reason: 'A mistake.' }))
  await workAsReal()
  expect(server.statuses).toEqual([])
  expect(await taskOf(id, 'delete')).toMatchObject({ state: 'done' })
})

test('§16.4 killed at any request, before or after the host has done it, and started again: the post appears once', async () => {
  const server = await mastodonServer()
  ledOn(await connect(server))
  for (let n = 1, through = false; !through; n += 1)
    for (const when of ['before', 'after'] as const)
      for (const forgets of [true, false]) {
        const title = `Beans ${n} ${when} ${forgets}`
        const id = await publishPost(world, site.mastodon, { title, body: 'They grew.' })
        const begun = server.requests.length
        through = true
        server.at(async (request, at) => {
          if (request !== begun + n || at !== when) return
          through = false
          await killWorker()
        })
        await workAsReal().catch(() => undefined)
        server.at(async () => {})
        if (forgets) server.forgetKeys()
        await workAsReal()
        expect([title, server.statuses.filter(({ text }) => text.startsWith(title)).length]).toEqual([
          title,
          1,
        ])
        expect(await taskOf(id)).toMatchObject({ state: 'done' })
        server.statuses.splice(0)
      }
  expect(server.requests.length).toBeGreaterThan(20)
}, 120_000)
