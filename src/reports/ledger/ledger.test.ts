// The ledger's checkpoints leave the house each day, and whoever signed can prove it without the program.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { outbox } from '../../../tests/post-office.ts'
import { exportedLedger, lastNote, namedKey } from '../../../tests/stories/exported-ledger.ts'
import { fillIn } from '../../../tests/stories/open-site.ts'
import { useWorld } from '../../../tests/world.ts'
import { verifyExport } from '../../decisions/verify/verify-export.ts'
import { sendCheckpointsOutside } from './send-outside.ts'
import { tellVerified } from './tell-ledger.ts'

const world = useWorld()
const day = 24 * 3600 * 1000
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-ledger-'))
})
afterAll(() => rm(folder, { recursive: true }))

const decide = async () => fillIn(world, await world.browser('teacher'))
const checkpointLetters = async () =>
  (await outbox(world)).filter(({ subject }) => subject.startsWith('Keep this: how far'))
const sizes = () =>
  world.asSystem(({ tx }) => tx.selectFrom('ledger_checkpoints').select('size').orderBy('size').execute())

test('ledger: each day on which something was decided has one checkpoint, and the chair of governors gets it', async () => {
  await world.rounds()
  await decide()
  await world.rounds()
  expect(await sizes()).toHaveLength(1)
  world.wait(day)
  await world.rounds()
  world.wait(day)
  await world.rounds()
  expect(await sizes()).toHaveLength(2)
  const letters = await checkpointLetters()
  expect(letters.map(({ to_person }) => to_person)).toEqual([world.id('chair'), world.id('chair')])
})

test('ledger: an older state put back does not fit the letter that the chair has kept', async () => {
  const before = await exportedLedger(world)
  await decide()
  world.wait(day)
  await world.rounds()
  const [letter] = await checkpointLetters()
  const kept = z.array(z.string()).parse(letter?.lines).join('\n\n')
  const whole = Buffer.from((await exportedLedger(world)).join(''))
  expect((await verifyExport([whole], { outside: [kept] })).problems).toEqual([])
  const rolledBack = await verifyExport([Buffer.from(before.join(''))], { outside: [kept] })
  expect(rolledBack.problems.join()).toContain('the end was cut off')
})

test('ledger: checkpoints arrive at a folder and at another host, once each, and wait while the host is away', async () => {
  const arrived: string[] = []
  let status = 503
  const receive = async (asked: IncomingMessage, answer: ServerResponse) => {
    const note = await text(asked)
    if (status === 200) arrived.push(note)
    answer.writeHead(status).end()
  }
  const server = createServer((asked, answer) => void receive(asked, answer)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const place = new URL(`http://127.0.0.1:${port}/checkpoints`)
  expect(await sendCheckpointsOutside(world.program, place)).toContain('answered 503')
  status = 200
  expect(await sendCheckpointsOutside(world.program, place)).toBeUndefined()
  expect(arrived).toHaveLength((await sizes()).length)
  await decide()
  world.wait(day)
  await world.rounds()
  expect(await sendCheckpointsOutside(world.program, folder)).toBeUndefined()
  expect(await sendCheckpointsOutside(world.program, folder)).toBeUndefined()
  const files = await readdir(folder)
  expect(files).toHaveLength(1)
  expect(await readFile(join(folder, files[0] ?? ''), 'utf8')).toBe(lastNote(await exportedLedger(world)))
})

test('§2.5 whoever signed takes away a proof that the verifier, one file in an empty folder, finds right', async () => {
  const teacher = await world.browser('teacher')
  const signature = await world.as('teacher', ({ tx }) =>
    tx
      .selectFrom('policy_signatures')
      .select('id')
      .where('person_id', '=', world.id('teacher'))
      .executeTakeFirstOrThrow(),
  )
  const address = `/policy/signatures/${signature.id}`
  expect((await teacher.get(address)).text).toContain(`${address}/proof.tlog-proof`)
  await writeFile(join(folder, 'own.tlog-proof'), (await teacher.get(`${address}/proof.tlog-proof`)).text)
  await writeFile(join(folder, 'verify-ledger.mjs'), (await teacher.get('/ledger/verify-ledger.mjs')).text)
  const { text: page } = await teacher.get('/ledger')
  const key = namedKey(await exportedLedger(world))
  expect(page).toContain(key)
  const words = ['verify-ledger.mjs', 'own.tlog-proof', '--key', key, '--json']
  const said: unknown = JSON.parse(execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' }))
  expect(said).toMatchObject({ ok: true, entry: expect.stringContaining(world.id('teacher')) })
  const other = await world.browser('assistant')
  expect((await other.get(`${address}/proof.tlog-proof`)).status).toBe(404)
})

test('ledger: the command verifies every school, and says which was changed', async () => {
  const asked = { db: world.db, now: world.program.clock(), derive: world.program.seal.derive, json: true }
  const told = await tellVerified(asked)
  expect(told).toMatchObject({ ok: true, out: expect.stringContaining('"problems":[]') })
  const thief = new Client({ ...inject('embedded').superuser, database: world.database })
  await thief.connect()
  await thief
    .query(
      `set session_replication_role = replica; update ledger_text set entry = replace(entry, '"v":1', '"v":2') where index = 1`,
    )
    .finally(() => thief.end())
  const found = await tellVerified({ ...asked, json: false })
  expect(found).toEqual({
    ok: false,
    problem: 'Oakfield Primary School: the ledger is not as it was written.\n  Entry 1 was changed.',
  })
})
