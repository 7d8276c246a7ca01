// The program's own work, in the program as people run it: what waits in the outbox is sent, and a stop lets it arrive.
import { beforeAll, expect, inject, test, vi } from 'vitest'

import { addressFor } from '../tests/database-address.ts'
import { temporaryFolder } from '../tests/embedded-life.ts'
import { mailServer } from '../tests/mail-server.ts'
import { asRealSchool, from, outbox, write } from '../tests/post-office.ts'
import { addressOf, runGatepost } from '../tests/run-gatepost.ts'
import { useWorld } from '../tests/world.ts'

const world = useWorld()
beforeAll(async () => {
  await asRealSchool(world)
  // The program's clock is the real one: what is written here must be due by it.
  world.wait(new Date('2020-01-06T08:00:00Z').getTime() - world.program.clock().getTime())
})

/** Runs the program on this world's database. */
const run = async (SMTP_URL: string) =>
  runGatepost('start', {
    GATEPOST_DATA: await temporaryFolder(),
    DATABASE_URL: addressFor(inject('embedded').app, world.database),
    SMTP_URL,
    MAIL_FROM: from.address,
  })

test('two programs on one database send each letter that waits there once, with a link to themselves', async () => {
  const { port, arrived } = await mailServer()
  const subjects = ['one', 'two', 'three']
  for (const subject of subjects) await write(world, { subject, path: '/policy/sign' })
  const runs = await Promise.all([run(`smtp://127.0.0.1:${port}`), run(`smtp://127.0.0.1:${port}`)])
  const addresses = await Promise.all(runs.map((each) => addressOf(each)))
  // The rounds write letters of their own meanwhile.
  const ours = () => arrived.filter(({ mail }) => subjects.includes(mail.subject ?? ''))
  await vi.waitUntil(() => ours().length >= 3, 20_000)
  for (const each of runs) expect(await each.stop()).toBe(0)
  expect(new Set(ours().map(({ mail }) => mail.subject))).toEqual(new Set(subjects))
  expect(new Set(arrived.map(({ mail }) => mail.messageId)).size).toBe(arrived.length)
  const links = addresses.map((address) => `${address}policy/sign`)
  for (const { mail } of ours()) expect(links).toContain(/http:\S+/u.exec(mail.text ?? '')?.[0])
  const kept = (await outbox(world)).filter(({ subject }) => subjects.includes(subject))
  expect(kept.map(({ sent_at }) => sent_at === null)).toEqual([false, false, false])
}, 40_000)

test('a program that is asked to stop lets the letter that is on its way arrive, and keeps that it did', async () => {
  const receiving = vi.fn<() => void>()
  const { port, arrived } = await mailServer({
    onMailFrom(_address, _session, taken) {
      receiving()
      setTimeout(taken, 1000)
    },
  })
  await write(world, { subject: 'on its way' })
  const program = await run(`smtp://127.0.0.1:${port}`)
  await vi.waitUntil(() => receiving.mock.calls.length > 0, 20_000)
  expect(await program.stop()).toBe(0)
  expect(arrived.map(({ mail }) => mail.subject)).toContain('on its way')
  const kept = (await outbox(world)).find(({ subject }) => subject === 'on its way')
  expect(kept).toMatchObject({ tries: 1, sent_at: expect.any(Date) })
}, 40_000)

test('a mail server that is not there is told once in the log, and the program serves on', async () => {
  await write(world, { subject: 'patient' })
  const program = await run('smtp://127.0.0.1:1')
  const waiting = async () => (await outbox(world)).find(({ subject }) => subject === 'patient')
  await vi.waitUntil(async () => ((await waiting())?.tries ?? 0) > 0, 20_000)
  expect((await fetch(await addressOf(program))).status).toBe(200)
  expect(await program.stop()).toBe(0)
  expect((await program.complaints()).match(/The mail server can’t be used/gu)).toHaveLength(1)
  expect(await waiting()).toMatchObject({ sent_at: null, given_up_at: null })
}, 40_000)
