// The program on a PostgreSQL of the school's own: migrated by the owner, served by a login that may do no more, also when many start at once.
import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'

import { Client } from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'

import { addressFor } from '../tests/database-address.ts'
import { temporaryFolder } from '../tests/embedded-life.ts'
import { addressOf, refusalOf, runGatepost } from '../tests/run-gatepost.ts'
import { ownerRole } from './platform/embedded/roles.ts'
import { migrations } from './schema/migrations.ts'

/** An empty database of the owner's, and the addresses of both logins. */
async function emptyDatabase() {
  const name = `served_${randomUUID().replaceAll('-', '')}`
  await all('postgres', `create database ${name} owner ${ownerRole}`)
  onTestFinished(async () => void (await all('postgres', `drop database ${name} with (force)`)))
  const { app, owner } = inject('embedded')
  const serving = { GATEPOST_DATA: await temporaryFolder(), DATABASE_URL: addressFor(app, name) }
  return { name, serving, owning: { ...serving, DATABASE_OWNER_URL: addressFor(owner, name) } }
}

async function all(database: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ ...inject('embedded').superuser, database })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(statement).finally(() => client.end())
  return rows
}

test('an empty database is migrated by its owner, and then served without the owner’s address too', async () => {
  const { name, serving, owning } = await emptyDatabase()
  const first = await runGatepost('start', owning)
  expect((await fetch(await addressOf(first))).status).toBe(200)
  expect(await first.stop()).toBe(0)
  expect(
    await all(name, `select distinct tableowner as owner from pg_tables where schemaname = 'public'`),
  ).toEqual([{ owner: ownerRole }])
  const second = await runGatepost('start', serving)
  expect((await fetch(await addressOf(second))).status).toBe(200)
  expect(await second.stop()).toBe(0)
})

test('an empty database without its owner’s address is refused, with what to do', async () => {
  const { name, serving } = await emptyDatabase()
  const run = await runGatepost('start', serving)
  expect(await refusalOf(run)).toBe(
    `The database’s schema is behind this program (${Object.keys(migrations).join(', ')}). Set DATABASE_OWNER_URL to its owner and start again, so that it can be brought up to date.\n`,
  )
  expect(await run.stop()).toBe(1)
  expect(await all(name, `select * from pg_tables where schemaname = 'public'`)).toEqual([])
})

test('the owner as the serving login is refused', async () => {
  const { owning } = await emptyDatabase()
  const run = await runGatepost('start', { ...owning, DATABASE_URL: owning.DATABASE_OWNER_URL })
  expect(await refusalOf(run)).toBe(
    `The login ${ownerRole} owns the tables. Let DATABASE_URL use another login than DATABASE_OWNER_URL.\n`,
  )
})

test('a wrong password, and a server that is not there, are told without giving the password away', async () => {
  const { serving } = await emptyDatabase()
  const wrong = serving.DATABASE_URL.replace(/:[^:@/]+@/u, ':secret-but-wrong@')
  const answers = [wrong, 'postgres://app:secret-but-wrong@127.0.0.1:1/gatepost'].map(async (DATABASE_URL) =>
    refusalOf(await runGatepost('start', { ...serving, DATABASE_URL })),
  )
  const [password, absent] = await Promise.all(answers)
  expect(password).toMatch(/^The database at localhost can’t be used: password authentication failed/u)
  expect(absent).toMatch(/^The database at 127\.0\.0\.1:1 can’t be used: .*ECONNREFUSED/u)
  for (const said of [password, absent]) {
    expect(said).toContain('Check DATABASE_URL and DATABASE_OWNER_URL, and that the server runs.')
    expect(said).not.toMatch(/secret-but-wrong| at .*:\d+:\d+/u)
  }
})

test('five that start at once on an empty database all come up; it is migrated once, and they share one secret', async () => {
  const { name, owning } = await emptyDatabase()
  const runs = await Promise.all(Array.from({ length: 5 }, () => runGatepost('start', owning)))
  for (const run of runs) expect((await fetch(await addressOf(run))).status).toBe(200)
  expect(
    (await all(name, 'select name from kysely_migration order by name')).map((row) => row['name']),
  ).toEqual(Object.keys(migrations))
  expect(await readdir(owning.GATEPOST_DATA)).toEqual(['program-secret'])
})

test('three demonstrations that start at once on an empty database make one school', async () => {
  const { name, owning } = await emptyDatabase()
  const runs = await Promise.all(Array.from({ length: 3 }, () => runGatepost('demo', owning)))
  for (const run of runs) expect((await fetch(`${await addressOf(run)}demo`)).status).toBe(200)
  expect(await all(name, 'select name from schools')).toEqual([{ name: 'Oakfield Primary School' }])
})
