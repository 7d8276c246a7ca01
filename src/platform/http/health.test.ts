// What watches the program is told the truth: alive, ready, or why not; and it recovers by itself when the database is back.
import { Client } from 'pg'
import { expect, inject, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const ask = (path: string) => world.fetch(new Request(`http://anything.test${path}`))

async function asSuperuser(text: string): Promise<void> {
  const client = new Client(inject('embedded').superuser)
  await client.connect()
  await client.query(text).finally(() => client.end())
}

test('operating: a program that serves is alive and ready, and names the state of its tables', async () => {
  expect((await ask('/healthz')).status).toBe(200)
  const ready = await ask('/readyz')
  expect(ready.status).toBe(200)
  expect(await ready.json()).toEqual({ ready: true, migration: expect.stringMatching(/^\d{4}-/u) })
})

test('operating: while the database is away the program is alive and not ready, pages say so, and it recovers without a restart', async () => {
  const { database } = world
  await asSuperuser(`alter database ${database} allow_connections false`)
  await asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`)
  expect((await ask('/healthz')).status).toBe(200)
  const away = await ask('/readyz')
  expect(away.status).toBe(503)
  expect(await away.json()).toEqual({ ready: false, problem: 'The database does not answer.' })
  const page = await world.fetch(new Request('http://oakfield.test/sign-in'))
  expect(page.status).toBeGreaterThanOrEqual(500)
  expect(await page.text()).not.toContain('Error:')
  await asSuperuser(`alter database ${database} allow_connections true`)
  expect((await ask('/readyz')).status).toBe(200)
  expect((await world.fetch(new Request('http://oakfield.test/sign-in'))).status).toBe(200)
})

test('operating: tables of another version make the program not ready, in a sentence', async () => {
  const { database } = world
  const client = new Client({ ...inject('embedded').superuser, database })
  await client.connect()
  const last = '(select name from kysely_migration order by name desc limit 1)'
  await client.query(`delete from kysely_migration where name = ${last}`).finally(() => client.end())
  const behind = await ask('/readyz')
  expect(behind.status).toBe(503)
  expect(await behind.json()).toMatchObject({ problem: expect.stringContaining('The tables lack') })
})
