// Letters as a real mail server receives them: whole, safe, once.
import { beforeAll, expect, test } from 'vitest'

import { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { mailServer } from '../../../tests/mail-server.ts'
import { origin } from '../../../tests/open-program.ts'
import { asRealSchool, deliver, outbox, write } from '../../../tests/post-office.ts'
import { useWorld } from '../../../tests/world.ts'
import { demoPeople } from '../../demo/oakfield.data.ts'
import { html } from '../http/html.ts'
import { post } from '../http/route.ts'
import { createServer } from '../http/server.ts'
import { writeLetter } from './letter.ts'

const world = useWorld()
const teacher = demoPeople.find(({ key }) => key === 'teacher')
beforeAll(() => asRealSchool(world))

test('a letter arrives with its subject, its words, its link and why it came, as text and as a page', async () => {
  const { server, only } = await mailServer()
  await write(world, {
    lines: ['Version 2 waits for you.', 'It takes a quarter of an hour.'],
    path: '/policy/sign',
  })
  expect(await deliver(world, server)).toBeUndefined()
  const { to, mail } = only()
  expect(to).toEqual([teacher?.email])
  expect(mail.subject).toBe('Sign the policy')
  expect(mail.from).toMatchObject({ name: 'Oakfield Primary School', address: 'office@oakfield.example' })
  expect(mail.to).toMatchObject([{ name: teacher?.name, address: teacher?.email }])
  expect(mail.text?.replaceAll('\r\n', '\n')).toBe(
    'Version 2 waits for you.\n\nIt takes a quarter of an hour.\n\nhttp://oakfield.test/policy/sign\n\n-- \nOakfield Primary School\nYou get this because you work at Oakfield.\n',
  )
  expect(mail.html).toContain(
    '<a href="http://oakfield.test/policy/sign">http://oakfield.test/policy/sign</a>',
  )
  expect(mail.html).toContain('<p>It takes a quarter of an hour.</p>')
  expect(mail.attachments).toEqual([])
})

test('a letter says that a machine wrote it, loads nothing, and bears the time at which it was written', async () => {
  const { server, only } = await mailServer()
  await write(world)
  await deliver(world, server)
  const { mail } = only()
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))
  expect(headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' })
  expect(mail.messageId).toMatch(/^<[0-9a-f-]{36}@oakfield\.example>$/u)
  expect(new Date(mail.date ?? '').toISOString()).toBe('2026-11-23T08:00:00.000Z')
  expect(mail.html).not.toMatch(/src=|url\(|<img|<script|<link|@import|http/u)
})

test('names and subjects in any writing arrive as they were written', async () => {
  const { server, only } = await mailServer()
  const subject = 'Zażółć gęślą jaźń – 學校 🌳 “Łódź”'
  await write(world, { subject, lines: ['Ünïcode & <b>marks</b>'] })
  await deliver(world, server)
  const { mail, raw } = only()
  expect(mail.subject).toBe(subject)
  expect(mail.to).toMatchObject([{ name: 'Tom O’Neill' }])
  expect(mail.text).toContain('Ünïcode & <b>marks</b>')
  expect(mail.html).toContain('Ünïcode &amp; &lt;b>marks&lt;/b>')
  expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).toMatch(/^[\t\r\n -~]+$/u)
})

test('a letter is sent once: not again at the next delivery, and by one of two that deliver at once', async () => {
  const { server, arrived } = await mailServer()
  for (const subject of ['one', 'two', 'three']) await write(world, { subject })
  await Promise.all([deliver(world, server), deliver(world, server), deliver(world, server)])
  await deliver(world, server)
  expect(new Set(arrived.map(({ mail }) => mail.subject))).toEqual(new Set(['one', 'two', 'three']))
  expect(arrived).toHaveLength(3)
  expect((await outbox(world)).filter(({ sent_at }) => sent_at === null)).toEqual([])
})

test('once a letter has gone, neither its words nor its link nor a stranger’s address is kept', async () => {
  const { server, arrived } = await mailServer()
  await write(world, { to: { address: 'amy@parent.example' }, path: '/open/secret', once: 'invitation' })
  await deliver(world, server)
  expect(arrived.map(({ mail }) => mail.text)).toEqual([expect.stringContaining('/open/secret')])
  const kept = (await outbox(world)).find(({ once }) => once === 'invitation')
  expect(kept).toMatchObject({ lines: [], path: null, why: '', to_address: '', sent_at: expect.any(Date) })
})

test('a letter with the same key is written once', async () => {
  const { server, arrived } = await mailServer()
  await write(world, { once: 'reminder of the day' })
  await write(world, { once: 'reminder of the day' })
  await deliver(world, server)
  expect(arrived).toHaveLength(1)
})

test('a deed that was refused sends nothing, and one that was done sends its letter', async () => {
  const { server, arrived } = await mailServer()
  const route = post('/deed/:answer', 'pages.read', async (visit) => {
    await writeLetter(visit, { to: { address: 'amy@parent.example' }, subject: 'x', lines: ['x'], why: 'x' })
    return html('done', Number(visit.params['answer']))
  })
  const app = createServer(world.program, [route], () => 'trouble')
  const browser = new PlainBrowser(async (request) => app.fetch(request), origin)
  for (const answer of [422, 409, 500]) expect((await browser.post(`/deed/${answer}`)).status).toBe(answer)
  await deliver(world, server)
  expect(arrived).toEqual([])
  await browser.post('/deed/200')
  await deliver(world, server)
  expect(arrived.map(({ to }) => to)).toEqual([['amy@parent.example']])
})

test('a program that stops sends no further letter, and the next start does', async () => {
  const { server, arrived } = await mailServer()
  for (const subject of ['first', 'second']) await write(world, { subject })
  await deliver(world, server, { stopping: () => arrived.length > 0 })
  expect(arrived).toHaveLength(1)
  await deliver(world, server)
  expect(arrived).toHaveLength(2)
})

test('without an address of the program’s own, a link leads to where it listens', async () => {
  const { server, arrived } = await mailServer()
  await write(world, { path: '/policy/sign' })
  await deliver(world, server, { places: { publicUrl: undefined, listening: 'http://localhost:4190/' } })
  expect(arrived[0]?.mail.text).toContain('http://localhost:4190/policy/sign')
})

test('where each school has a host name of its own, a link leads there', async () => {
  const { server, arrived } = await mailServer()
  await world.asSystem(({ tx }) =>
    tx.insertInto('school_hosts').values({ school_id: world.schoolId, host: 'oakfield.example' }).execute(),
  )
  await write(world, { path: '/policy/sign' })
  await deliver(world, server, { places: { publicUrl: undefined, listening: 'http://localhost:4190/' } })
  expect(arrived[0]?.mail.text).toContain('https://oakfield.example/policy/sign')
})

test('a demonstration never sends, though its letters lie there', async () => {
  const { server, arrived } = await mailServer()
  const turn = (demonstration: boolean) =>
    world.asSystem(({ tx }) => tx.updateTable('schools').set({ demonstration }).execute())
  await turn(true)
  await write(world, { subject: 'Only shown' })
  await deliver(world, server)
  expect(arrived).toEqual([])
  await turn(false)
  await deliver(world, server)
  expect(arrived).toHaveLength(1)
})
