// A whole life of the embedded server: first start, second start, stop.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { appRole, databaseName, ownerRole } from './roles.ts'
import { startEmbedded } from './start-embedded.ts'
import type { Embedded } from './start-embedded.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-test-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function started(): Promise<Embedded> {
  const start = await startEmbedded({ folder })
  if (!start.ok) throw new Error(start.problem.sentence)
  return start.server
}

async function query(server: Embedded, role: string, sql: string): Promise<unknown[]> {
  const client = new Client(server.connection(databaseName, role))
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

test('what the owner writes is there for the app after a stop and a second start', async () => {
  const begin = Date.now()
  const first = await started()
  const cold = Date.now() - begin
  await query(first, ownerRole, 'create table note as select 1 as n')
  await query(first, ownerRole, `grant select on note to ${appRole}`)
  await first.stop()
  const again = Date.now()
  const second = await started()
  const warm = Date.now() - again
  expect(await query(second, appRole, 'select n from note')).toEqual([{ n: 1 }])
  await second.stop()
  process.stdout.write(`embedded server: first start ${cold} ms, second start ${warm} ms\n`)
})
