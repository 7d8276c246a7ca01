// A back-up made under load comes back byte for byte, sends nothing again, and is refused where anything in it was changed.
import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { generateIdentity, identityToRecipient } from 'age-encryption'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'

import { write } from '../../../tests/post-office.ts'
import { fillIn } from '../../../tests/stories/open-site.ts'
import { useWorld } from '../../../tests/world.ts'
import { tellVerified } from '../../reports/ledger/tell-ledger.ts'
import { openDatabase } from '../database.ts'
import { appRole, ownerRole } from '../embedded/roles.ts'
import { FrameReader } from './frames.ts'
import { makeBackup, openBackup } from './make-backup.ts'
import { readEverything } from './read-everything.ts'
import { restoreBackup, type Restored } from './restore-backup.ts'
import type { OpenedWith } from './sealing.ts'

const world = useWorld()
const now = new Date('2026-11-23T12:00:00Z')
const sightOf = (database: string) => ({ ...inject('embedded').superuser, database })
let by: OpenedWith = { identities: [] }
let folder = ''
let file = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-backup-'))
  file = join(folder, 'all.age')
  const identity = await generateIdentity()
  by = { identities: [identity] }
  await fillIn(world, await world.browser('teacher'))
  await write(world)
  // Everybody goes on working while it is read.
  const browsers = await Promise.all(['teacher', 'manager', 'head'].map((key) => world.browser(key)))
  const working = new AbortController()
  const work = Promise.all(
    browsers.map(async (browser) => {
      while (!working.signal.aborted) await browser.post('/sites')
    }),
  )
  const recipients = [await identityToRecipient(identity)]
  await makeBackup(sightOf(world.database), file, { recipients }, now)
  working.abort()
  await work
}, 60_000)
const made: string[] = []
afterAll(async () => {
  await rm(folder, { recursive: true })
  for (const name of made) await asSuperuser(`drop database ${name} with (force)`)
})

async function asSuperuser(text: string): Promise<void> {
  const client = new Client(inject('embedded').superuser)
  await client.connect()
  await client.query(text).finally(() => client.end())
}

/** A database with nothing in it. */
async function emptyDatabase(): Promise<string> {
  const name = `restored_${randomUUID().replaceAll('-', '')}`
  await asSuperuser(`create database ${name} owner ${ownerRole}`)
  made.push(name)
  return name
}

const restoreInto = (database: string, reader: FrameReader): Promise<Restored> =>
  restoreBackup(
    {
      owner: { ...inject('embedded').owner, database },
      whole: sightOf(database),
      serving: appRole,
    },
    reader,
    now,
  )

/** The rows of every table, as fingerprints. */
async function registers(source: FrameReader): Promise<Record<string, string>> {
  await source.line()
  const found: Record<string, string> = {}
  for (;;) {
    const line = (await source.line()) as { table?: string }
    if (line.table === undefined) return source.end().then(() => found)
    const hash = createHash('sha256')
    for await (const piece of source.pieces()) hash.update(piece)
    found[line.table] = hash.digest('hex')
  }
}

test('back-up: what was made under load comes back byte for byte in every table, and the ledger verifies', async () => {
  const database = await emptyDatabase()
  expect(await restoreInto(database, await openBackup(file, by))).toMatchObject({
    ok: true,
    madeAt: now.toISOString(),
  })
  const before = await registers(await openBackup(file, by))
  const after = await registers(new FrameReader(readEverything(sightOf(database), now)))
  // Letters and sessions are settled: the next test says how.
  const settled = { letters: '', sessions: '' }
  expect({ ...after, ...settled }).toEqual({ ...before, ...settled })
  const db = openDatabase({ ...inject('embedded').app, user: appRole, database })
  onTestFinished(() => db.destroy())
  const told = await tellVerified({ db, now, derive: world.program.seal.derive, json: false })
  expect(told).toMatchObject({ ok: true, out: expect.stringContaining('nothing was changed') })
})

test('back-up: nothing is sent again after a restore, and everybody signs in again', async () => {
  const database = await emptyDatabase()
  await restoreInto(database, await openBackup(file, by))
  const client = new Client(sightOf(database))
  await client.connect()
  onTestFinished(() => client.end())
  const waiting =
    'select 1 from letters where sent_at is null and given_up_at is null and set_aside_at is null'
  expect((await client.query(waiting)).rows).toEqual([])
  const { rows } = await client.query('select distinct problem from letters where given_up_at is not null')
  expect(rows).toEqual([{ problem: 'Restored out of a back-up: whether this letter was sent is not known.' }])
  expect((await client.query('select 1 from sessions')).rows).toEqual([])
})

test('back-up: another key opens nothing, and a damaged or short file leaves no school behind', async () => {
  await expect(openBackup(file, { identities: [await generateIdentity()] })).rejects.toThrow(
    'no identity matched',
  )
  const whole = await readFile(file)
  const short = join(folder, 'short.age')
  const database = await emptyDatabase()
  for (const [damaged, said] of [
    [whole.subarray(0, -200), /ciphertext|tag|cut off|end of file/u],
    [whole.with(whole.length - 300, 1), /tag|ciphertext/u],
  ] as const) {
    await writeFile(short, damaged)
    const restored = openBackup(short, by).then((reader) => restoreInto(database, reader))
    await expect(restored).rejects.toThrow(said)
  }
  expect(await restoreInto(database, await openBackup(file, by))).toMatchObject({ ok: true })
}, 60_000)

test('back-up: one school is never written over another', async () => {
  expect(await restoreInto(world.database, await openBackup(file, by))).toEqual({
    ok: false,
    problem: 'A school stands in this database. Name an empty data folder or database.',
  })
})

test('back-up: one of an earlier version is restored and brought up to date', async () => {
  const old = join(import.meta.dirname, '../../../tests/fixtures/back-up-0028.age')
  const database = await emptyDatabase()
  const done = await restoreInto(database, await openBackup(old, { phrase: 'oakfield' }))
  expect(done).toMatchObject({ ok: true, tables: expect.any(Number) })
  const db = openDatabase({ ...inject('embedded').app, user: appRole, database })
  onTestFinished(() => db.destroy())
  const told = await tellVerified({ db, now, derive: world.program.seal.derive, json: false })
  expect(told).toMatchObject({ ok: true, out: expect.stringContaining('28 entries') })
})
